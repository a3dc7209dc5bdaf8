/** Why YAML could not be read, in terms an editor can act on. */
export type YamlReason =
  | 'alias' // a value that begins with `*` or `&`
  | 'colon' // an unquoted `: ` inside a value
  | 'indentation'
  | 'quotes' // not closed, or something follows the closing quote
  | 'space' // none after the colon of a key or the dash of a list item
  | 'symbol' // a value that begins with another sign that YAML keeps for itself: `[`, `@`, `%`
  | 'tab'
  | 'template' // an unquoted `{{ … }}` or `{% … %}`
  | 'other'

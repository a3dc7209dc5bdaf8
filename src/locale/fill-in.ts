/** Puts values into the places that a sentence keeps for them: `Trang {n}`. */

/** Throws for a place without a value: a wrong name in our own code. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`)
    return String(value)
  })
}

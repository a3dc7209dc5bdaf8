import { defineConfig } from 'bantin'

/** Turns the words of a plain text node to lower case: the smallest plugin that shows that plugins run. */
function quieten() {
  return (tree: { children: readonly { children?: readonly { type: string; value: string }[] }[] }) => {
    for (const { children = [] } of tree.children) {
      for (const node of children) if (node.type === 'text') node.value = node.value.replace('HELLO', 'hello')
    }
  }
}

export default defineConfig({
  adapt: (old, file) =>
    file.startsWith('pages/')
      ? { title: old['headline'], summary: old['lead'] }
      : {
          id: 'a1b2c',
          title: old['headline'],
          summary: old['lead'],
          published: String(old['date']).replace(/ (\S+) ([+-]\d\d)(\d\d)$/, 'T$1$2:$3'),
          author: 'The editors',
          source: { name: 'Test office' },
          category: 'notices',
          tags: old['topics'],
        },
  remarkPlugins: [quieten],
})

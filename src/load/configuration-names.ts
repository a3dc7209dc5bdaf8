/** The names that a configuration may have, in the order in which they are looked for. */
export const configurationNames = ['bantin.config.ts', 'bantin.config.js', 'bantin.config.mjs']

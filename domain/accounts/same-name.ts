/** Code points that people type for the dot between the parts of a minority or foreign name: ·, •, ・, ‧, ∙, ⋅, 。, ．, . */
const dots = /[·•・‧∙⋅●○。．.･]/g

/**
 * A name as it is compared: full-width letters are letters, every kind of dot is one, spaces and case don't count.
 * Zero-width characters that come along when a name is pasted are dropped too.
 */
export function comparableName(name: string): string {
  return name
    .replace(dots, '·')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/^·+|·+$/g, '')
    .toLowerCase()
}

/** True when two spellings are the same name. An empty name equals nothing. */
export function isSameName(a: string, b: string): boolean {
  const name = comparableName(a)
  return name !== '' && name === comparableName(b)
}

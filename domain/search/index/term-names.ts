/**
 * How terms are spelt. Chinese pairs and Latin words stand for themselves; everything else begins with a sign that
 * no word begins with, so that each kind is one stretch of the sorted terms.
 */
export const soundTerm = (syllables: readonly string[]): string => `~${syllables.join("'")}`
export const initialsTerm = (letters: string): string => `!${letters}`

/** Facts to filter by. */
export const factTerm = {
  city: (code: string) => `#c${code}`,
  occupation: (code: string) => `#o${code}`,
  level: (code: string) => `#l${code}`,
  major: (token: string) => `#m${token}`,
  anyMajor: '#m*',
  employerKind: (code: string) => `#k${code}`,
  employerSize: (code: string) => `#s${code}`,
  /** yuan; as wide as the largest amount, so that terms sort as amounts do */
  salary: (yuan: number) => `#p${String(yuan).padStart(7, '0')}`,
  closing: (date: string) => `#e${date}`,
} as const

export const isSoundTerm = (term: string): boolean => term.startsWith('~')
export const isLatinTerm = (term: string): boolean => /^[a-z0-9]/.test(term)

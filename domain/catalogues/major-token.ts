import type { MajorCode, MajorToken } from './codes'

export type MajorDepth = 'discipline' | 'class' | 'major'

/** Seven digits: class 0502 has more than a hundred languages, so its last four majors are 0502100 to 0502103. */
const DEPTH_BY_LENGTH: Readonly<Record<number, MajorDepth>> = { 2: 'discipline', 4: 'class', 6: 'major', 7: 'major' }

/** What a token names, or undefined when it is not a token of the catalogue's form (2, 4, 6 or 7 digits). */
export function majorDepth(token: MajorToken): MajorDepth | undefined {
  return /^\d+$/.test(token) ? DEPTH_BY_LENGTH[token.length] : undefined
}

/**
 * True when the major lies at or below the token: '08' and '0809' both cover '080901'. A major covers itself alone,
 * though '050210' (Filipino) begins '0502100' (linguistics).
 */
export function coversMajor(token: MajorToken, code: MajorCode): boolean {
  const depth = majorDepth(token)
  return depth === 'major' ? token === code : depth !== undefined && code.startsWith(token)
}

/** True when a list of tokens admits the major. An empty list admits every major. */
export function admitsMajor(tokens: readonly MajorToken[], code: MajorCode): boolean {
  return tokens.length === 0 || tokens.some((token) => coversMajor(token, code))
}

/** The way down to a token, itself included: '080901' → ['08', '0809', '080901']; '' → []. */
export function majorPath(token: MajorToken): MajorToken[] {
  const above = [2, 4].filter((length) => length < token.length).map((length) => token.slice(0, length))
  return token === '' ? [] : [...above, token]
}

/** The tokens without those that another token of the list already covers, in catalogue order. */
export function simplifyMajorTokens(tokens: readonly MajorToken[]): MajorToken[] {
  const unique = [...new Set(tokens)]
  const isRedundant = (token: MajorToken) => unique.some((other) => other !== token && coversMajor(other, token))
  return unique.filter((token) => !isRedundant(token)).sort()
}

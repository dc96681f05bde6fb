import type { MajorCode } from './codes'

export interface OfficialMajorCode {
  code: MajorCode
  /** K: the ministry controls which schools may offer it. */
  isControlled: boolean
  /** T: a special major outside the basic catalogue. */
  isSpecial: boolean
}

/** Takes apart a code as the catalogue and rosters print it, e.g. '080911TK'. Undefined when malformed. */
export function parseOfficialMajorCode(text: string): OfficialMajorCode | undefined {
  const match = /^(\d{6,7})(T?)(K?)$/.exec(text.normalize('NFKC').trim().toUpperCase())
  if (!match?.[1]) return undefined
  return { code: match[1], isSpecial: match[2] === 'T', isControlled: match[3] === 'K' }
}

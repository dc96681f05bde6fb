import { parseOfficialMajorCode } from '~/domain/catalogues/official-major-code'
import { JUNIOR_COLLEGE_MAJORS } from '~/reference/majors/junior-college-majors'
import { MAJORS } from '~/reference/majors/majors'

const majors = [...MAJORS, ...JUNIOR_COLLEGE_MAJORS]
const codes = new Set(majors.map(({ code }) => code))

/** Name → code, for names that one major alone has. */
const codeByName = new Map<string, string | undefined>()
for (const { code, zh } of majors) codeByName.set(zh, codeByName.has(zh) ? undefined : code)

/**
 * The catalogue's code for what stands in a roster: a code with or without the suffixes K and T, one that lost its
 * leading zero in a spreadsheet, or a name. Undefined for what the catalogues don't have.
 */
export function majorCodeOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  const official = parseOfficialMajorCode(/^\d{5}[TK]{0,2}$/i.test(plain) ? `0${plain}` : plain)
  if (official) return codes.has(official.code) ? official.code : undefined
  // 计算机科学与技术(师范), 软件工程(嵌入式培养): a direction of the major before the bracket.
  return codeByName.get(plain) ?? codeByName.get(plain.replace(/\([^)]*\)$/, ''))
}

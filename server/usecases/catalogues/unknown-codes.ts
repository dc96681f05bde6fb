import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { CITIES_BY_CODE } from '~/reference/divisions/cities'
import { EMPLOYER_KINDS_BY_CODE, EMPLOYER_SIZES_BY_CODE } from '~/reference/employer-kinds'
import { INDUSTRIES_BY_CODE } from '~/reference/industries'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '~/reference/majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import { OCCUPATIONS_BY_CODE } from '~/reference/occupations/occupations'

const catalogues = {
  city: (code: string) => CITIES_BY_CODE.has(code),
  occupation: (code: string) => OCCUPATIONS_BY_CODE.has(code),
  major: (code: string) => MAJOR_TOKENS_BY_CODE.has(code) || JUNIOR_COLLEGE_TOKENS_BY_CODE.has(code),
  employerKind: (code: string) => EMPLOYER_KINDS_BY_CODE.has(code),
  employerSize: (code: string) => EMPLOYER_SIZES_BY_CODE.has(code),
  industry: (code: string) => INDUSTRIES_BY_CODE.has(code),
  competency: (code: string) => COMPETENCIES_BY_ID.has(code),
}

/**
 * Codes of the right form that no catalogue has: a match could never use them, so they are refused beside the field.
 * @param codes field of the input → which catalogue, and the codes
 * @returns field → 'unknown-code'; null when all are known
 */
export function unknownCodes(codes: Record<string, readonly [keyof typeof catalogues, readonly string[]]>): Record<string, 'unknown-code'> | null {
  const fields = Object.entries(codes).filter(([, [catalogue, values]]) => !values.every(catalogues[catalogue]))
  return fields.length > 0 ? Object.fromEntries(fields.map(([field]) => [field, 'unknown-code'])) : null
}

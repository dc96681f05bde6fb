import { useMemo } from 'react'
import { labelOf, type Locale } from '~/domain/catalogues/locale'
import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { CITIES_BY_CODE } from '~/reference/divisions/cities'
import { EMPLOYER_KINDS_BY_CODE, EMPLOYER_SIZES_BY_CODE } from '~/reference/employer-kinds'
import { INDUSTRIES_BY_CODE } from '~/reference/industries'
import { EDUCATION_LEVELS_BY_CODE } from '~/reference/levels'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '~/reference/majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import { OCCUPATIONS_BY_CODE } from '~/reference/occupations/occupations'
import { useText } from '~/src/i18n/use-text'

/** The names of catalogue entries in one language; a code that no catalogue knows is shown as it is. */
export function labelsIn(locale: Locale) {
  return {
    competency: (id: string) => labelOf(COMPETENCIES_BY_ID, id, locale),
    city: (code: string) => labelOf(CITIES_BY_CODE, code, locale),
    level: (code: string) => labelOf(EDUCATION_LEVELS_BY_CODE, code, locale),
    major: (token: string) => labelOf(MAJOR_TOKENS_BY_CODE.has(token) ? MAJOR_TOKENS_BY_CODE : JUNIOR_COLLEGE_TOKENS_BY_CODE, token, locale),
    occupation: (code: string) => labelOf(OCCUPATIONS_BY_CODE, code, locale),
    employerKind: (code: string) => labelOf(EMPLOYER_KINDS_BY_CODE, code, locale),
    employerSize: (code: string) => labelOf(EMPLOYER_SIZES_BY_CODE, code, locale),
    industry: (code: string) => labelOf(INDUSTRIES_BY_CODE, code, locale),
  }
}

export type Labels = ReturnType<typeof labelsIn>

export function useLabels(): Labels {
  const { locale } = useText()
  return useMemo(() => labelsIn(locale), [locale])
}

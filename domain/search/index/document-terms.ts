import { CITIES_BY_CODE } from '~/reference/divisions/cities'
import { OCCUPATIONS_BY_CODE } from '~/reference/occupations/occupations'
import type { SearchDocument } from '../search-document'
import { FIELD } from '../search-fields'
import { factTerm } from './term-names'
import { spokenTerms, writtenTerms } from './terms-of-text'

/** What the occupation is called and where the job is, one name a line. */
export function factsText({ occupation, cities }: Pick<SearchDocument, 'occupation' | 'cities'>): string {
  const { zh = '', en = '', aliases = [] } = OCCUPATIONS_BY_CODE.get(occupation) ?? {}
  return [zh, en, ...aliases, ...cities.flatMap((code) => Object.values(pickNames(CITIES_BY_CODE.get(code))))].join('\n')
}

function pickNames(city: { zh: string; en: string } | undefined): { zh: string; en: string } {
  return { zh: city?.zh ?? '', en: city?.en ?? '' }
}

/** Every term of a document, with the fields it stands in (search-fields.ts); 0 for facts to filter by. */
export function documentTerms(document: SearchDocument): Map<string, number> {
  const terms = new Map<string, number>()
  const add = (names: Iterable<string>, mask: number) => {
    for (const name of names) terms.set(name, (terms.get(name) ?? 0) | mask)
  }
  const { title, employer, duties } = document
  for (const [text, field] of [[title, FIELD.title], [employer, FIELD.employer], [factsText(document), FIELD.facts]] as const) {
    add(writtenTerms(text), field)
    add(spokenTerms(text), field)
  }
  add(writtenTerms(duties), FIELD.duties)
  add(
    [
      ...document.cities.map(factTerm.city),
      factTerm.occupation(document.occupation),
      factTerm.level(document.level),
      ...(document.majors.length > 0 ? document.majors.map(factTerm.major) : [factTerm.anyMajor]),
      factTerm.employerKind(document.employerKind),
      factTerm.employerSize(document.employerSize),
      factTerm.salary(document.salaryMax),
      factTerm.closing(document.closesOn),
    ],
    0,
  )
  return terms
}

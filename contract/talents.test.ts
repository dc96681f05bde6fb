import { currentConsentText } from '../domain/rights/consent-texts'
import { Talent, TalentFilter } from './talents'

/** What an employer knows of its own doing: whom it is about, what it fits, what stands between them. */
const employersOwn = ['studentId', 'match', 'application', 'invitation', 'isShortlisted']

const named = currentConsentText('be-found-by-employers').names ?? []

test('employers see of a student exactly what the wording of the consent names', () => {
  const shown = Object.keys(Talent.shape).filter((field) => !employersOwn.includes(field))
  expect(shown.sort()).toEqual([...named].sort())
})

/** What each condition looks at. */
const reach: Record<keyof TalentFilter, keyof Talent> = {
  majors: 'major',
  levels: 'level',
  graduationYears: 'graduationYear',
  cities: 'cities',
  occupations: 'occupations',
  competencies: 'competencies',
  labels: 'labels',
  labelWords: 'labels',
}

test('employers search by nothing that the wording does not name, and not by school', () => {
  expect(Object.keys(TalentFilter.shape).sort()).toEqual(Object.keys(reach).sort())
  expect(Object.values(reach).filter((field) => !named.includes(field))).toEqual([])
})

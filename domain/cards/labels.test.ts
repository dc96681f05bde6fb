import { cardSections, sectionsByDefault, shownEntries, shownSectionsOf } from './card-sections'
import { labelKey, labelsOf, type LabelledEntry } from './labels'

const entry = (part: Partial<LabelledEntry> & Pick<LabelledEntry, 'kind'>): LabelledEntry => ({ title: 'T', verification: 'unverified', competencies: [], ...part })
const keysOf = (entries: readonly LabelledEntry[], shown = cardSections as readonly (typeof cardSections)[number][]) => labelsOf(entries, shown).map(labelKey)

test('every entry that may be shown gives its label once, in the order of the groups', () => {
  expect(
    keysOf([
      entry({ kind: 'hobby', title: '摄影' }),
      entry({ kind: 'language', language: 'en', title: 'CET-6' }),
      entry({ kind: 'language', language: 'en', title: 'IELTS' }),
      entry({ kind: 'competition', reach: 'nation' }),
      entry({ kind: 'project', competencies: [{ id: 'python', level: 3 }, { id: 'sql', level: 0 }] }),
      entry({ kind: 'certificate', title: '软考中级' }),
      entry({ kind: 'course', verification: 'verified' }),
    ]),
  ).toEqual(['skill:python', 'practice:project', 'competition:nation', 'certificate:软考中级', 'language:en', 'learning:transcript', 'hobby:摄影'])
})

test('what the student hides, disputes or wrote for themselves gives none', () => {
  const entries = [
    entry({ kind: 'hobby', title: '摄影' }),
    entry({ kind: 'certificate', title: '驾照', verification: 'disputed' }),
    entry({ kind: 'reflection', competencies: [{ id: 'teamwork', level: 4 }] }),
    entry({ kind: 'wished-major' }),
  ]
  expect(keysOf(entries, ['certificates', 'courses'])).toEqual([])
  expect(shownEntries(entries, cardSections).map(({ kind }) => kind)).toEqual(['hobby'])
})

test('internships count by days, and days that overlap count once', () => {
  const june = entry({ kind: 'internship', startsOn: '2026-06-01', endsOn: '2026-07-12' })
  const july = entry({ kind: 'internship', startsOn: '2026-07-13', endsOn: '2026-08-23' })
  expect(keysOf([june, june])).toEqual(['internship:any'])
  expect(keysOf([july, june])).toEqual(['internship:any', 'internship:three-months'])
})

test('nobody chose: the default', () => {
  expect(shownSectionsOf({})).toEqual(sectionsByDefault)
  expect(shownSectionsOf({ shownToEmployers: [] })).toEqual([])
})

import { cardSections, sectionsByDefault, shownEntries, shownSectionsOf } from './card-sections'
import { labelKey } from './label-groups'
import { labelRules, labelsByGroup, labelsOf, type LabelledEntry } from './labels'

const entry = (part: Partial<LabelledEntry> & Pick<LabelledEntry, 'kind'>): LabelledEntry => ({ title: 'T', chapter: '2024-1', verification: 'unverified', ...part })
const keysOf = (entries: readonly LabelledEntry[], shown = cardSections as readonly (typeof cardSections)[number][]) => labelsOf(entries, shown).map(labelKey)

test('every entry that may be shown gives its label once, in the order of the groups', () => {
  expect(
    keysOf([
      entry({ kind: 'hobby', title: '摄影' }),
      entry({ kind: 'language', language: 'en', title: 'CET-6' }),
      entry({ kind: 'language', language: 'en', title: 'IELTS' }),
      entry({ kind: 'competition', reach: 'nation' }),
      entry({ kind: 'project' }),
      entry({ kind: 'certificate', title: '软考中级' }),
      entry({ kind: 'course', verification: 'verified' }),
    ]),
  ).toEqual(['practice:project', 'competition:nation', 'certificate:software-2', 'language:cet-6', 'language:ielts', 'learning:transcript', 'hobby:photography'])
})

test('what the student hides, disputes or wrote for themselves gives none', () => {
  const entries = [
    entry({ kind: 'hobby', title: '摄影' }),
    entry({ kind: 'certificate', title: '驾照', verification: 'disputed' }),
    entry({ kind: 'reflection' }),
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

test('a test says which language it is in, whatever was chosen beside it; of others both are said', () => {
  expect(keysOf([entry({ kind: 'language', language: 'en', title: '日语 N1' })])).toEqual(['language:jlpt-n1'])
  expect(keysOf([entry({ kind: 'language', language: 'fr', title: '校内法语测试' })])).toEqual(['language:fr', 'language:校内法语测试'])
  expect(keysOf([entry({ kind: 'language', language: 'en', title: '英语' })])).toEqual(['language:en'])
})

test('the same certificate written in several ways is one', () => {
  expect(keysOf(['CET-6', 'CET6', '英语六级'].map((title) => entry({ kind: 'certificate', title })))).toEqual(['language:cet-6'])
  expect(keysOf(['Oracle OCP', 'oracle ocp'].map((title) => entry({ kind: 'certificate', title })))).toEqual(['certificate:Oracle OCP'])
})

test('a field of study is three of its courses passed, and how well they were passed makes no difference', () => {
  const courses = (value: string) => ['数据结构', '操作系统', '计算机网络'].map((title) => entry({ kind: 'course', title, grade: { scale: 'percent', value } }))
  expect(keysOf(courses('60'))).toEqual(['learning:computing'])
  expect(keysOf(courses('99'))).toEqual(keysOf(courses('60')))
  expect(keysOf(courses('59'))).toEqual([])
  expect(keysOf(courses('60').slice(1))).toEqual([])
  expect(keysOf(courses('60').map((one) => ({ ...one, verification: 'disputed' })))).toEqual([])
})

test('what every major teaches is no field of study', () => {
  expect(keysOf(['大学英语', '大学英语（二）', '大学英语（三）', '演讲与口才'].map((title) => entry({ kind: 'course', title, grade: { scale: 'percent', value: '90' } })))).toEqual([])
})

test('of labels that are words the latest are kept, and how many are not is said', () => {
  const hobbies = Array.from({ length: labelRules.mostWords + 3 }, (_, n) => entry({ kind: 'hobby', title: `爱好${n}`, chapter: n < 3 ? '2023-1' : '2025-1' }))
  const groups = labelsByGroup([...hobbies, entry({ kind: 'internship' })], cardSections)
  expect(groups.map(({ group, labels, leftOut }) => [group, labels.length, leftOut])).toEqual([['internship', 1, 0], ['hobby', labelRules.mostWords, 3]])
  const kept = keysOf(hobbies)
  expect(kept.filter((key) => ['hobby:爱好0', 'hobby:爱好1', 'hobby:爱好2'].includes(key))).toEqual([])
  // In whatever order they come: the screen and the search keep the same.
  expect(keysOf([...hobbies].reverse())).toEqual(kept)
})

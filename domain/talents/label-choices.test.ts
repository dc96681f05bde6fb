import { distributionsOf } from './distributions'
import { labelAsksOf } from './label-asks'
import { labelChoicesOf, labelWordsOf, mostChoices } from './label-choices'
import { rowLabels, spelledLabels, type TalentRow } from './talent-row'

const blank = { schoolId: 'jcu', college: '', major: '080901', level: '21', graduationYear: 2027, cities: [], occupations: [], competencies: [] } as const
const people = (count: number, ...labels: string[]): TalentRow[] => Array.from({ length: count }, (_, n) => ({ ...blank, id: `${labels.join()}${n}`, cities: [], occupations: [], competencies: [], ...rowLabels(labels) }))
const asks = (...labels: string[]) => labelAsksOf({ labels, labelWords: [] })

test('what fewer than five carry is not offered', () => {
  expect(labelChoicesOf([...people(5, 'hobby:徒步'), ...people(4, 'hobby:皮划艇')], asks())).toEqual([{ key: 'hobby:hiking', count: 5 }])
})

test('no group takes another’s room: each has its own commonest', () => {
  const skills = Array.from({ length: mostChoices + 10 }, (_, n) => people(6 + n, `certificate:证书${n}`)).flat()
  const choices = labelChoicesOf([...skills, ...people(5, 'hobby:徒步')], asks())
  expect(choices.filter(({ key }) => key.startsWith('certificate:'))).toHaveLength(mostChoices)
  expect(choices).toContainEqual({ key: 'hobby:hiking', count: 5 })
  expect(choices[0]).toEqual({ key: `certificate:证书${mostChoices + 9}`, count: mostChoices + 15 })
})

test('who has more counts for less, once', () => {
  expect(labelChoicesOf([...people(6, 'language:cet-6', 'language:CET-4'), ...people(5, 'language:CET4')], asks())).toEqual([
    { key: 'language:cet-4', count: 11 },
    { key: 'language:en', count: 11 },
    { key: 'language:cet-6', count: 6 },
  ])
})

test('what nobody carries by itself is not offered beside what contains it', () => {
  expect(labelChoicesOf(people(5, 'certificate:普通话二甲'), asks())).toEqual([{ key: 'certificate:mandarin-2a', count: 5 }])
})

test('who has only the lesser and is one of a few shows in no figure, not by subtraction either', () => {
  const rows = [...people(20, 'language:cet-6'), ...people(1, 'language:cet-4'), ...people(2, 'language:雅思'), ...people(1, 'language:英语')]
  expect(labelChoicesOf(rows, asks())).toEqual([{ key: 'language:cet-6', count: 20 }, { key: 'language:en', count: 20 }])
  const [labels] = distributionsOf(rows).filter(({ kind }) => kind === 'label')
  // The smallest joined the two of IELTS; the others say nothing by their difference.
  expect(labels).toEqual({ kind: 'label', cells: [{ key: 'language:en', count: 21 }, { key: 'language:cet-4', count: 21 }], otherCount: 22 })
  expect(labelChoicesOf([...rows, ...people(4, 'language:cet-4')], asks())).toEqual([{ key: 'language:cet-4', count: 25 }, { key: 'language:en', count: 25 }, { key: 'language:cet-6', count: 20 }])
})

test('a group is counted over those who satisfy the others, so that no choice of it is empty', () => {
  const rows = [...people(7, 'hobby:徒步', 'internship:any'), ...people(6, 'hobby:跑步'), ...people(5, 'hobby:阅读', 'internship:any')]
  expect(labelChoicesOf(rows, asks('internship:any', 'hobby:徒步'))).toEqual([
    { key: 'internship:any', count: 7 },
    { key: 'hobby:hiking', count: 7 },
    { key: 'hobby:reading', count: 5 },
  ])
})

test('words are shown as most write them', () => {
  const rows = [...people(3, 'certificate:Oracle OCP'), ...people(2, 'certificate:oracle-ocp'), ...people(5, 'certificate:CET-6')]
  expect(labelWordsOf(rows, labelChoicesOf(rows, asks()).map(({ key }) => key))).toEqual([{ key: 'certificate:oracleocp', words: 'Oracle OCP' }])
})

test('a row keeps what labels mean, and how its student writes them; what is no group any more is none', () => {
  const row = rowLabels(['skill:python', 'certificate:Oracle OCP', 'certificate:oracle ocp', 'hobby:皮划艇', 'certificate:英语六级'])
  expect(row.labels).toEqual(['certificate:oracleocp', 'hobby:皮划艇', 'language:cet-6'])
  expect(spelledLabels(row)).toEqual(['certificate:oracle ocp', 'hobby:皮划艇', 'language:cet-6'])
})

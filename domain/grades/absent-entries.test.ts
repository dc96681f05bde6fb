import { absenceAgainst, type ImportedEntry } from './absent-entries'
import type { AwardRow, CourseRow } from './grade-row'

const of = { row: 2, studentNumber: '20230001', name: '张三' }
const course = (over: Partial<CourseRow> = {}): CourseRow => ({ ...of, kind: 'course', chapter: '2024-2', title: '数据结构', credits: 4, grade: { scale: 'percent', value: '91' }, ...over })
const award = (over: Partial<AwardRow> = {}): AwardRow => ({ ...of, kind: 'competition', title: '数学建模竞赛', reach: 'province', award: '一等奖', wonOn: '2024-11-20', ...over })
const standing = (row: CourseRow | AwardRow): ImportedEntry => (row.kind === 'course' ? row : { ...row, chapter: '2024-1', startsOn: row.wonOn })

test.each([
  ['stands in the sheet', course(), null],
  ['stands in the sheet with another grade', course({ grade: null }), null],
  ['stands in the sheet, written with other spaces', course({ title: '数据 结构' }), null],
  ['is lacking where the sheet has its semester', course({ title: '数据解构' }), 'not-in-sheet'],
  ['stands in another semester of the sheet’s student', course({ chapter: '2024-1' }), 'elsewhere'],
  ['was another attempt in another semester', course({ chapter: '2023-2', grade: { scale: 'percent', value: '41' } }), null],
  ['is of a semester that the sheet does not name', course({ chapter: '2023-1', title: '高等数学' }), null],
  ['is of the other kind', award({ wonOn: '2025-04-01' }), null],
])('a course that %s', (_, entry, absence) => {
  expect(absenceAgainst([course()])(standing(entry))).toBe(absence)
})

test.each([
  ['has another prize and day in the sheet', award({ award: '三等奖', wonOn: '2024-12-01' }), null],
  ['had the wrong level', award({ reach: 'nation' }), 'not-in-sheet'],
  ['had the wrong year', award({ wonOn: '2023-11-20' }), 'elsewhere'],
  ['was won a year before', award({ wonOn: '2023-11-20', award: '二等奖' }), null],
])('an award that %s', (_, entry, absence) => {
  expect(absenceAgainst([award()])(standing(entry))).toBe(absence)
})

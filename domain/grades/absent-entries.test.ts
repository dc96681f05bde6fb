import { absenceAgainst, type ImportedEntry } from './absent-entries'
import { type AwardRow, type CourseRow, type ProgrammeRow, programmeWords } from './grade-row'

const of = { row: 2, studentNumber: '20230001', name: '张三' }
const course = (over: Partial<CourseRow> = {}): CourseRow => ({ ...of, kind: 'course', chapter: '2024-2', title: '数据结构', credits: 4, grade: { scale: 'percent', value: '91' }, ...over })
const award = (over: Partial<AwardRow> = {}): AwardRow => ({ ...of, kind: 'competition', title: '数学建模竞赛', reach: 'province', award: '一等奖', wonOn: '2024-11-20', ...over })
const project = (over: Partial<ProgrammeRow> = {}): ProgrammeRow => ({ ...of, kind: 'project', chapter: '2025-1', title: '回归测试', employer: '冰城智联', programme: '测试订单班', result: '优秀', ...over })
const standing = (row: CourseRow | AwardRow | ProgrammeRow): ImportedEntry =>
  row.kind === 'course' ? row : row.kind === 'competition' ? { ...row, chapter: '2024-1', startsOn: row.wonOn } : { ...row, organisation: row.employer, description: programmeWords(row) }

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

test.each([
  ['was assessed otherwise', project({ result: '良好' }), null],
  ['is lacking where the sheet has its semester', project({ title: '接口测试' }), 'not-in-sheet'],
  ['was for another employer', project({ employer: '龙江数服' }), 'not-in-sheet'],
  ['stands in another semester', project({ chapter: '2024-2' }), 'elsewhere'],
  ['was another one in another semester', project({ chapter: '2024-2', employer: '龙江数服' }), null],
])('a project of an order programme that %s', (_, entry, absence) => {
  expect(absenceAgainst([project()])(standing(entry))).toBe(absence)
})

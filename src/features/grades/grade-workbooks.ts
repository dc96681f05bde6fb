import type { previewGrades } from '~/contract/grades'
import type { OutputOf } from '~/contract/operation'
import { isSemester } from '~/domain/cards/chapters'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import { workbook } from '~/domain/sheets/workbook'
import { chapterSpan } from '~/src/features/chapters/chapter-words'
import { gradeText } from '~/src/features/chapters/entry-words'
import type { TextTools } from '~/src/i18n/use-text'

export type GradeProblem = OutputOf<typeof previewGrades>['problems'][number]
export type AbsentGroup = OutputOf<typeof previewGrades>['absent']['groups'][number]
type Words = Pick<TextTools, 't'>

/** The name of the column that a problem is about. */
export function columnOf({ t }: Words, { column }: Pick<GradeProblem, 'column'>): string {
  return column === null ? t('roster.importing.wholeRow') : t(`grades.column.${column}`)
}

/** What to do about a cell. */
export function gradeFixOf(words: Words, problem: Pick<GradeProblem, 'column' | 'code'>): string {
  const { code } = problem
  const { t } = words
  const isOfColumn = code === 'missing' || code === 'malformed' || code === 'too-long' || code === 'cell-error' || code === 'no-title'
  return isOfColumn ? t(`grades.importing.fix.${code}`, { column: columnOf(words, problem) }) : t(`grades.importing.fix.${code}`)
}

// The headings are those of the reader (domain/grades/grade-columns), whatever the language of the screen.
const examples: Readonly<Record<GradeSheet, readonly (readonly string[])[]>> = {
  courses: [
    ['学号', '姓名', '学年', '学期', '课程名称', '学分', '成绩'],
    ['2023010001', '张三', '2024-2025', '1', '数据结构', '4', '91'],
  ],
  awards: [
    ['学号', '姓名', '竞赛名称', '级别', '奖项', '日期'],
    ['2023010001', '张三', '全国大学生数学建模竞赛', '省级', '一等奖', '2024-11-20'],
  ],
  programmes: [
    ['学号', '姓名', '学年', '学期', '合作企业', '订单班', '项目名称', '考核结果'],
    ['2023010001', '张三', '2025-2026', '1', '冰城智联科技有限公司', '软件测试订单班', '收费系统回归测试', '优秀'],
  ],
}

/** An empty sheet with its heading and one row to follow. */
export function gradeTemplate({ t }: Words, sheet: GradeSheet): Uint8Array {
  return workbook({ name: t(`grades.sheet.${sheet}`), rows: examples[sheet].map((row) => [...row]), widths: [16, 12, 24, 12, 24, 20, 24, 12] })
}

/** The cells to correct, in the order of the sheet. */
export function gradeProblemsWorkbook(words: Words, problems: readonly GradeProblem[]): Uint8Array {
  const { t } = words
  return workbook({
    name: t('roster.importing.problemsFile'),
    rows: [
      [t('roster.importing.row'), t('roster.importing.column'), t('roster.importing.value'), t('roster.importing.what')],
      ...problems.map((problem) => [String(problem.row), columnOf(words, problem), problem.value, gradeFixOf(words, problem)]),
    ],
    widths: [8, 14, 28, 48],
  })
}

/** What a group of absent entries is called: '2024 秋 · 数据结构'. */
export function absentGroupName({ t }: Words, { chapter, title, reach }: Pick<AbsentGroup, 'chapter' | 'title' | 'reach'>): string {
  const when = isSemester(chapter) ? chapterSpan({ t }, chapter) : t(`chapters.${chapter}`)
  return [when, title, ...(reach ? [t(`chapters.reach.${reach}`)] : [])].join(' · ')
}

/** What the card says of an absent entry: the grade, the prize, or programme and result. */
export function absentEntrySays(words: Words, { grade, result }: AbsentGroup['entries'][number]): string {
  return grade ? gradeText(words, grade) : (result ?? words.t('grades.importing.absent.noGrade'))
}

/** The entries that a sheet lacks, one a row. */
export function absentEntriesWorkbook(words: Words, groups: readonly AbsentGroup[]): Uint8Array {
  const { t } = words
  return workbook({
    name: t('grades.importing.absent.file'),
    rows: [
      [t('grades.column.studentNumber'), t('grades.column.name'), t('grades.importing.absent.entry'), t('grades.importing.absent.says')],
      ...groups.flatMap((group) => group.entries.map((entry) => [entry.studentNumber, entry.name, absentGroupName(words, group), absentEntrySays(words, entry)])),
    ],
    widths: [16, 12, 40, 16],
  })
}

import type { previewRoster } from '~/contract/roster'
import type { OutputOf } from '~/contract/operation'
import { studyYearsOf } from '~/domain/cards/study-years'
import { workbook } from '~/domain/sheets/workbook'
import type { TextTools } from '~/src/i18n/use-text'

type Problem = OutputOf<typeof previewRoster>['problems'][number]
type Words = Pick<TextTools, 't'>

/** What to do about a cell. */
export function fixOf({ t }: Words, { column, code }: Pick<Problem, 'column' | 'code'>): string {
  const name = column === null ? t('roster.importing.wholeRow') : t(`roster.column.${column}`)
  if (code === 'year-out-of-range' && column === 'entryYear') return t('roster.importing.fix.entry-out-of-range')
  return code === 'missing' || code === 'malformed' || code === 'too-long' || code === 'cell-error' ? t(`roster.importing.fix.${code}`, { column: name }) : t(`roster.importing.fix.${code}`)
}

/** An empty roster with its heading and one row to follow. @param year the class that is entered next */
export function templateWorkbook({ t }: Words, year: number): Uint8Array {
  const example = (key: 'college' | 'className' | 'level') => t(`roster.importing.example.${key}`)
  return workbook({
    name: t('roster.importing.templateSheet'),
    // The headings are those of the reader (domain/roster/find-header), whatever the language of the screen.
    rows: [
      ['学号', '姓名', '学院', '专业代码', '班级', '学历层次', '毕业年份', '入学年份'],
      ['2023010001', '张三', example('college'), '080902', example('className'), example('level'), String(year), String(year - studyYearsOf('21', '080902'))],
    ],
    widths: [16, 14, 22, 12, 16, 12, 12, 12],
  })
}

/** The cells to correct, in the order of the sheet. */
export function problemsWorkbook(words: Words, problems: readonly Problem[]): Uint8Array {
  const { t } = words
  return workbook({
    name: t('roster.importing.problemsFile'),
    rows: [
      [t('roster.importing.row'), t('roster.importing.column'), t('roster.importing.value'), t('roster.importing.what')],
      ...problems.map((problem) => [String(problem.row), problem.column === null ? t('roster.importing.wholeRow') : t(`roster.column.${problem.column}`), problem.value, fixOf(words, problem)]),
    ],
    widths: [8, 14, 28, 48],
  })
}

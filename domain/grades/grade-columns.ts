import type { HeadingAliases } from '~/domain/sheets/find-header'

/** The sheets a school imports: courses with grades, awards of competitions, and projects of order programmes. */
export const gradeSheets = ['courses', 'awards', 'programmes'] as const
export type GradeSheet = (typeof gradeSheets)[number]

export const courseColumns = ['studentNumber', 'name', 'year', 'term', 'course', 'credits', 'grade'] as const
export type CourseColumn = (typeof courseColumns)[number]
export const awardColumns = ['studentNumber', 'name', 'competition', 'level', 'award', 'date'] as const
export type AwardColumn = (typeof awardColumns)[number]
export const programmeColumns = ['studentNumber', 'name', 'year', 'term', 'employer', 'programme', 'project', 'result'] as const
export type ProgrammeColumn = (typeof programmeColumns)[number]
export const columnsOfSheet = { courses: courseColumns, awards: awardColumns, programmes: programmeColumns } as const satisfies Record<GradeSheet, readonly string[]>
export type GradeColumn = CourseColumn | AwardColumn | ProgrammeColumn

/** Headings as the exports of the usual registrars' systems have them, best first. */
const person = {
  studentNumber: ['学号', '学生学号', '学籍号', 'studentnumber', 'studentno', 'studentid'],
  name: ['姓名', '学生姓名', '名字', 'name', 'studentname'],
} as const

const semester = {
  year: ['学年', '开课学年', '修读学年', '学年学期', '开课学期', '修读学期', 'year', 'academicyear'],
  // '2024-2025-1' in one column serves both: the heading counts for the term too.
  term: ['学期', '开课学期', '修读学期', '学年学期', 'term', 'semester'],
} as const

export const courseHeadings: HeadingAliases<CourseColumn> = {
  ...person,
  ...semester,
  course: ['课程名称', '课程', '课程名', '科目', '课程中文名称', 'course', 'coursename'],
  credits: ['学分', '课程学分', '所获学分', '取得学分', 'credits', 'credit'],
  grade: ['成绩', '总评成绩', '总成绩', '最终成绩', '总评', '综合成绩', '成绩等级', 'grade', 'score'],
}

export const awardHeadings: HeadingAliases<AwardColumn> = {
  ...person,
  competition: ['竞赛名称', '竞赛', '赛事名称', '比赛名称', '获奖项目', '项目名称', '奖项名称', 'competition'],
  level: ['级别', '竞赛级别', '赛事级别', '获奖级别', '奖项级别', 'level'],
  award: ['奖项', '获奖等级', '奖项等级', '获奖等次', '等级', '等次', 'award', 'prize'],
  date: ['日期', '获奖日期', '获奖时间', '颁奖日期', '时间', 'date'],
}

export const programmeHeadings: HeadingAliases<ProgrammeColumn> = {
  ...person,
  ...semester,
  employer: ['合作企业', '订单企业', '合作单位', '企业名称', '企业', '单位名称', '单位', 'employer', 'company'],
  programme: ['订单班', '订单班名称', '订单培养项目', '培养项目', '班名', 'programme', 'program'],
  project: ['项目名称', '项目', '任务名称', '任务', '实训项目', '岗位任务', 'project', 'task'],
  result: ['考核结果', '考核等级', '考核成绩', '考核', '评定', '结果', 'result', 'assessment'],
}

export const gradeProblemCodes = [
  'missing',
  'malformed',
  'too-long',
  /** a formula failed: #N/A, #REF! */
  'cell-error',
  /** nothing but a number or a date where a name belongs */
  'no-title',
  /** year and term leave two semesters open, or contradict each other */
  'unclear-semester',
  'out-of-range',
  'unknown-grade',
  'unknown-level',
  'duplicate-in-file',
  /** the same competition, level and semester again, with another prize or day */
  'duplicate-award',
  'unknown-student',
  'name-mismatch',
  /** the office took off, or replaced while it was disputed, an entry that said the same */
  'taken-off',
] as const
export type GradeProblemCode = (typeof gradeProblemCodes)[number]

/** What is wrong with one cell; `row` as the spreadsheet numbers it, `value` as it stands there, shortened. */
export interface GradeProblem {
  row: number
  column: GradeColumn | null
  value: string
  code: GradeProblemCode
}

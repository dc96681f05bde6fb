import { utils, write } from '@e965/xlsx'
import { importGrades, previewGrades } from '~/contract/grades'
import type { InputOf, OutputOf } from '~/contract/operation'
import { uploadPath } from '~/contract/uploads'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { StudentRecord } from '~/server/ports/collections'
import type { TestCloud } from '../../support/cloud'

const headings = { courses: ['学号', '姓名', '学年', '学期', '课程名称', '学分', '成绩'], awards: ['学号', '姓名', '竞赛名称', '级别', '奖项', '日期'], programmes: ['学号', '姓名', '学年', '学期', '合作企业', '订单班', '项目名称', '考核结果'] } as const

/** A row of the sheet of courses: 4 credits in autumn 2024 unless said. */
export const course = (number: string, name: string, title: string, grade: unknown, over: { year?: string; term?: unknown; credits?: unknown } = {}) => [number, name, over.year ?? '2024-2025', over.term ?? 1, title, over.credits ?? 4, grade]

/** A row of the sheet of awards: of the province, won in autumn 2024 unless said. */
export const award = ({ studentNumber, name }: StudentRecord, title: string, prize: string, over: { level?: string; date?: unknown } = {}) => [studentNumber, name, title, over.level ?? '省级', prize, over.date ?? '2024-11-20']

/** A row of the sheet of order programmes: autumn 2025 unless said. */
export const programme = ({ studentNumber, name }: StudentRecord, title: string, result: string, over: { year?: string; employer?: string; programme?: string } = {}) => [studentNumber, name, over.year ?? '2025-2026', 1, over.employer ?? '冰城智联科技有限公司', over.programme ?? '软件测试订单班', title, result]

export function sheetOf(sheet: GradeSheet, rows: readonly unknown[][]): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['江城大学学生成绩'], [...headings[sheet]], ...rows]), '成绩')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}

let files = 0
/** Puts a file up as the page does. @returns its id */
export function putSheet(cloud: TestCloud, content: Buffer, openid = 'office'): Promise<string> {
  return cloud.local.storage.upload(uploadPath('grades', accountIdOf(openid), `${++files}.xlsx`), content, openid)
}

export type Choices = Pick<InputOf<typeof importGrades>, 'takeOff' | 'putsBack'>
type Preview = OutputOf<typeof previewGrades>

/** Previews, then calls page by page until the end, as the page does. @param choose what the office ticks in the preview */
export async function importSheet(cloud: TestCloud, sheet: GradeSheet, rows: readonly unknown[][], choose: (preview: Preview) => Choices = () => ({})) {
  const fileId = await putSheet(cloud, sheetOf(sheet, rows))
  const preview = await cloud.as('office').get(previewGrades, { fileId, sheet })
  const total = { newCount: 0, changedCount: 0, unchangedCount: 0, skippedCount: 0, removedCount: 0, calls: 0 }
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: OutputOf<typeof importGrades> = await cloud.as('office').get(importGrades, { fileId, sheet, digest: preview.digest, ...choose(preview), ...(cursor && { cursor }) })
    total.newCount += page.newCount
    total.changedCount += page.changedCount
    total.unchangedCount += page.unchangedCount
    total.skippedCount += page.skippedCount
    total.removedCount += page.removedCount
    total.calls++
    cursor = page.cursor
  }
  return { preview, total }
}

/** Ticks every group that the preview shows. */
export const takeAllOff = ({ absent }: Preview): Choices => ({ takeOff: absent.groups.map(({ chapter, title, reach }) => ({ chapter, title, reach })) })

import { importRoster, previewRoster } from '~/contract/roster'
import { uploadPath } from '~/contract/uploads'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { StudentRecord } from '~/server/ports/collections'
import type { TestCloud } from '../../support/cloud'

let files = 0

/** Brings these records in through the career office's roster, call by call. @returns how many calls it took */
export async function importRecords(cloud: TestCloud, office: string, records: readonly StudentRecord[]): Promise<number> {
  const lines = records.map(({ studentNumber, name, college, major, className, level, graduationYear }) => [studentNumber, name, college, major, className, level, graduationYear].join(','))
  const sheet = Buffer.from(['学号,姓名,学院,专业代码,班级,学历层次,毕业届别', ...lines].join('\n'))
  const fileId = await cloud.local.storage.upload(uploadPath('roster', accountIdOf(office), `records-${++files}.csv`), sheet, office)
  const { digest, problems } = await cloud.as(office).get(previewRoster, { fileId })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  let calls = 0
  for (let cursor: string | null | undefined; cursor !== null; calls++) cursor = (await cloud.as(office).get(importRoster, { fileId, digest, ...(cursor && { cursor }) })).cursor
  return calls
}

import { claimRecord } from '~/contract/accounts'
import { importGrades, previewGrades } from '~/contract/grades'
import type { OutputOf } from '~/contract/operation'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, school, student } from './people'
import { course, putSheet, sheetOf } from './support/grade-sheets'

/** Forty courses of each, over five semesters. 50,000 rows, the most that a sheet may have, with DEEP=1. */
const people = process.env.DEEP ? 1250 : 500
const coursesOfEach = 40
const claimedCount = 20

const students = Array.from({ length: people }, (_, index) => student(`M${10_000 + index}`, '同名'))
const rows = students.flatMap(({ studentNumber, name }) =>
  Array.from({ length: coursesOfEach }, (_, index) => course(studentNumber, name, index === 0 ? '数据结构' : `课程${index}`, 60 + index, { year: `${2022 + (index >> 4)}-${2023 + (index >> 4)}`, term: 1 + ((index >> 3) % 2) })),
)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], students, accounts: [careerOffice('office'), ...Array.from({ length: claimedCount }, (_, index) => account(`m${index}`))] } })
  for (const [index, { studentNumber, name }] of students.slice(0, claimedCount).entries()) await cloud.as(`m${index}`).get(claimRecord, { schoolId: school._id, studentNumber, name })
}, 60_000)
afterAll(() => cloud.close())

/** Page by page to the end; the most that one call asked of the database. */
async function importAll(fileId: string, digest: string) {
  const total = { newCount: 0, changedCount: 0, unchangedCount: 0, skippedCount: 0, removedCount: 0, calls: 0 }
  let most = 0
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: OutputOf<typeof importGrades> = await cloud.as('office').get(importGrades, { fileId, sheet: 'courses', digest, ...(cursor && { cursor }) })
    for (const count of ['newCount', 'changedCount', 'unchangedCount', 'skippedCount', 'removedCount'] as const) total[count] += page[count]
    total.calls++
    const { reads, writes } = cloud.as('office').cost(importGrades)
    most = Math.max(most, reads + writes)
    cursor = page.cursor
  }
  return { total, most }
}

test(`${rows.length} rows come in page by page within the function’s memory and time, and a second time change nothing`, async () => {
  const office = cloud.as('office')
  const fileId = await putSheet(cloud, sheetOf('courses', rows))
  const { digest, newCount, studentCount, problemCount, absent } = await office.get(previewGrades, { fileId, sheet: 'courses' })
  expect({ newCount, studentCount, problemCount, absent }).toEqual({ newCount: rows.length, studentCount: people, problemCount: 0, absent: { count: 0, groupCount: 0, groups: [] } })

  const first = await importAll(fileId, digest)
  expect(first.total).toMatchObject({ newCount: rows.length, changedCount: 0, unchangedCount: 0, skippedCount: 0, removedCount: 0 })
  // 300 in the loop, what the last student's card needs, what the page reads, and the records of request and file.
  expect(first.most).toBeLessThanOrEqual(320)
  expect(first.total.calls).toBeLessThanOrEqual(Math.ceil(rows.length / 285))
  expect(cloud.storedAll('cards').flatMap(({ profile }) => profile.competencies)).toHaveLength(claimedCount)

  const again = await office.get(previewGrades, { fileId, sheet: 'courses' })
  expect(again).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: rows.length, absent: { count: 0 } })
  const second = await importAll(fileId, digest)
  expect(second.total).toEqual({ newCount: 0, changedCount: 0, unchangedCount: rows.length, skippedCount: 0, removedCount: 0, calls: Math.ceil(rows.length / 1000) })
  expect(cloud.local.logs().filter(({ text }) => text.startsWith('slow query'))).toEqual([])
  // An instance that outgrows its memory or its time is ended, and its call answered with an error.
  expect(cloud.local.counters.perCall.filter(({ errCode }) => errCode !== undefined)).toEqual([])
}, 600_000)

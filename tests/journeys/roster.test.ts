import { utils, write } from '@e965/xlsx'
import { claimRecord } from '~/contract/accounts'
import { readCard, setConsent } from '~/contract/cards'
import { importRoster, listStudents, previewRoster } from '~/contract/roster'
import { uploadPath } from '~/contract/uploads'
import { isSemester } from '~/domain/cards/chapters'
import { accountIdOf, studentIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, otherSchool, school } from './people'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school, otherSchool], accounts: [careerOffice('office'), careerOffice('other', otherSchool), account('wei'), account('nobody')] } })
})
afterAll(() => cloud.close())

const heading = ['序号', '学号', '姓名', '学院', '专业代码', '班级', '学历层次', '毕业届别']
const row = (number: number | string, name: string, over: Partial<Record<'major' | 'level' | 'year' | 'class', unknown>> = {}) => [
  1,
  number,
  name,
  '计算机学院',
  over.major ?? '080901',
  over.class ?? '计科2301',
  over.level ?? '本科',
  over.year ?? '2027届',
]

function sheetOf(rows: unknown[][], title: unknown[][] = [['江城大学2027届毕业生名册'], []], more: string[] = []): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明'], ['请勿改动表头']]), '说明')
  utils.book_append_sheet(book, utils.aoa_to_sheet([...title, [...heading, ...more], ...rows]), '名册')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}

let files = 0
const put = (content: Buffer, openid = 'office', extension = 'xlsx') =>
  cloud.local.storage.upload(uploadPath('roster', accountIdOf(openid), `${++files}.${extension}`), content, openid)

/** Calls page by page until the end, as the page does. */
async function importAll(fileId: string, digest: string, openid = 'office') {
  const total = { newCount: 0, changedCount: 0, unchangedCount: 0, calls: 0 }
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await cloud.as(openid).get(importRoster, { fileId, digest, ...(cursor && { cursor }) })
    total.newCount += page.newCount
    total.changedCount += page.changedCount
    total.unchangedCount += page.unchangedCount
    total.calls++
    cursor = page.cursor
  }
  return total
}

const students = () => cloud.storedAll('students', { schoolId: school._id })

test('a preview names every bad row by its place in the sheet and changes nothing', async () => {
  const fileId = await put(
    sheetOf([
      row(20230001, '张伟'),
      row('20230002', '阿依古丽·买买提', { level: '硕士研究生', year: new Date(Date.UTC(2027, 5, 30)) }),
      row('', '没有学号'),
      row('20230003', '=HYPERLINK("http://evil","点我")'),
      row('20230004', '李芳', { major: '999999' }),
      row('20230005', '王强', { level: '小学', year: '2023级' }),
      row('20230001', '张伟'),
      [],
      row('20230006', '赵敏', { major: 80901, year: 1987 }),
    ]),
  )
  const office = cloud.as('office')
  const preview = await office.get(previewRoster, { fileId })
  expect(preview).toMatchObject({ missingColumns: [], rowCount: 8, newCount: 2, changedCount: 0, unchangedCount: 0, problemCount: 7 })
  expect(preview.problems.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
    [6, 'studentNumber', 'missing', ''],
    [7, 'name', 'malformed', '=HYPERLINK("http://evil","点我")'],
    [8, 'major', 'unknown-major', '999999'],
    [9, 'level', 'unknown-level', '小学'],
    [9, 'graduationYear', 'malformed', '2023级'],
    [10, 'studentNumber', 'duplicate-in-file', '20230001'],
    [12, 'graduationYear', 'year-out-of-range', '1987'],
  ])
  expect(preview.sample[1]).toEqual({ studentNumber: '20230002', name: '阿依古丽·买买提', college: '计算机学院', major: '080901', className: '计科2301', level: '硕士研究生', graduationYear: '2027-06-30' })
  expect(office.cost(previewRoster)).toMatchObject({ reads: 2, writes: 1 })
  expect(students()).toEqual([])

  expect(await importAll(fileId, preview.digest)).toEqual({ newCount: 2, changedCount: 0, unchangedCount: 0, calls: 1 })
  expect(students().map(({ studentNumber, level }) => [studentNumber, level]).sort()).toEqual([['20230001', '21'], ['20230002', '14']])
})

test('importing twice changes nothing, and writes nothing but that it was asked', async () => {
  const fileId = await put(sheetOf([row('20230001', '张伟'), row('20230002', '阿依古丽·买买提', { level: '硕士' })]))
  const before = students()
  const { digest, unchangedCount } = await cloud.as('office').get(previewRoster, { fileId })
  expect(unchangedCount).toBe(2)
  expect(await importAll(fileId, digest)).toEqual({ newCount: 0, changedCount: 0, unchangedCount: 2, calls: 1 })
  expect(cloud.as('office').cost(importRoster)).toMatchObject({ reads: 4, writes: 2 })
  expect(students()).toEqual(before)
})

test('a row that changed is changed; a claimed record stays claimed and its card follows', async () => {
  await cloud.as('wei').get(claimRecord, { schoolId: school._id, studentNumber: '20230001', name: '张伟' })
  const fileId = await put(sheetOf([row('20230001', '张伟', { major: '软件工程', class: '软工2301', year: 2028 }), row('20230002', '阿依古丽·买买提', { level: '硕士' })]))
  const { digest, changedCount } = await cloud.as('office').get(previewRoster, { fileId })
  expect(changedCount).toBe(1)
  expect(await importAll(fileId, digest)).toMatchObject({ newCount: 0, changedCount: 1, unchangedCount: 1 })
  const id = studentIdOf(school._id, '20230001')
  expect(cloud.stored('students', id)).toMatchObject({ major: '080902', className: '软工2301', graduationYear: 2028, claimedBy: accountIdOf('wei') })
  expect(cloud.stored('cards', id)).toMatchObject({ graduationYear: 2028, profile: { major: '080902', graduationYear: 2028 } })
})

test('a year of entry that the roster brings moves the chapters of who came from a junior college; a sheet without it leaves it', async () => {
  const id = studentIdOf(school._id, '20230001')
  const bring = async (...years: number[]) => {
    const fileId = await put(sheetOf([[...row('20230001', '张伟', { major: '软件工程', class: '软工2301', year: 2028 }), ...years]], undefined, years.length > 0 ? ['入学年份'] : []))
    const { digest } = await cloud.as('office').get(previewRoster, { fileId })
    return importAll(fileId, digest)
  }
  const semesters = async () => {
    const { card } = await cloud.as('wei').get(readCard, {})
    return [card?.student.entryYear, card?.chapters.map(({ key }) => key).filter(isSemester)] as const
  }
  const [unknown, usual] = await semesters()
  expect([unknown, usual?.[0], usual?.length]).toEqual([undefined, '2024-1', 8])
  expect(await bring(2026)).toMatchObject({ changedCount: 1 })
  expect([cloud.stored('students', id)?.entryYear, cloud.stored('cards', id)?.entryYear]).toEqual([2026, 2026])
  expect(await semesters()).toEqual([2026, ['2026-1', '2026-2', '2027-1', '2027-2']])
  expect(await bring()).toMatchObject({ unchangedCount: 1 })
  expect((await semesters())[0]).toBe(2026)
})

test('a year of entry that a new year of graduation rules out is not kept', async () => {
  const id = studentIdOf(school._id, '20230001')
  const graduate = async (year: number) => {
    const fileId = await put(sheetOf([row('20230001', '张伟', { major: '软件工程', class: '软工2301', year })]))
    const { digest, changedCount, unchangedCount } = await cloud.as('office').get(previewRoster, { fileId })
    expect(await importAll(fileId, digest)).toMatchObject({ changedCount, unchangedCount })
    return changedCount
  }
  const years = () => [cloud.stored('students', id), cloud.stored('cards', id)].map((one) => one?.entryYear ?? null)
  expect(await graduate(2027)).toBe(1)
  expect(years()).toEqual([2026, 2026])
  expect(await graduate(2026)).toBe(1)
  expect(years()).toEqual([null, null])
  expect(cloud.stored('students', id)).toMatchObject({ claimedBy: accountIdOf('wei'), graduationYear: 2026 })
  const { card } = await cloud.as('wei').get(readCard, {})
  expect(card?.chapters.map(({ key }) => key).filter(isSemester)).toEqual(['2022', '2023', '2024', '2025'].flatMap((year) => [`${year}-1`, `${year}-2`]))
  expect(await graduate(2026)).toBe(0)
  expect(await graduate(2028)).toBe(1)
})

test('a date of birth that the roster brings closes what a minor opened without the explanation', async () => {
  const id = studentIdOf(school._id, '20230001')
  for (const purpose of ['be-found-by-employers', 'statistics'] as const) await cloud.as('wei').get(setConsent, { purpose, isGranted: true })
  const born = async (bornOn: string) => {
    const fileId = await put(sheetOf([[...row('20230001', '张伟', { major: '软件工程', class: '软工2301', year: 2028 }), bornOn]], undefined, ['出生日期']))
    const { digest } = await cloud.as('office').get(previewRoster, { fileId })
    return importAll(fileId, digest)
  }
  expect(await born('2003-03-01')).toMatchObject({ changedCount: 1 })
  expect(cloud.stored('cards', id)?.isFindable).toBe(true)
  expect(await born('2009-03-01')).toMatchObject({ changedCount: 1 })
  expect(cloud.stored('cards', id)).toMatchObject({ isFindable: false, consents: { 'be-found-by-employers': { isGranted: false }, statistics: { isGranted: true } } })
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('wei'), kind: 'consents-withdrawn' })).toHaveLength(1)
})

test('two imports at the same moment leave each student once', async () => {
  const fileId = await put(sheetOf(Array.from({ length: 40 }, (_, index) => row(`T${1000 + index}`, '同名'))))
  const { digest } = await cloud.as('office').get(previewRoster, { fileId })
  const both = await Promise.all([1, 2].map(() => cloud.as('office').get(importRoster, { fileId, digest })))
  expect(both.map(({ newCount }) => newCount).sort()).toEqual([0, 40])
  expect(students().filter(({ studentNumber }) => studentNumber.startsWith('T'))).toHaveLength(40)
})

test('the same number at another school is another student', async () => {
  const fileId = await put(sheetOf([row('20230001', '同号')]), 'other')
  const { digest } = await cloud.as('other').get(previewRoster, { fileId })
  expect(await importAll(fileId, digest, 'other')).toMatchObject({ newCount: 1 })
  expect(cloud.stored('students', studentIdOf(school._id, '20230001'))?.name).toBe('张伟')
})

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'FILE_UNREADABLE'],
  ['a PDF called .xlsx', Buffer.from('%PDF-1.7\n\u0000\u0001'), 'FILE_UNREADABLE'],
  ['half a workbook', sheetOf([row('20230001', '张伟')]).subarray(0, 2000), 'FILE_UNREADABLE'],
  ['nine megabytes', Buffer.alloc(9 * 1024 * 1024, 'a'), 'FILE_TOO_LARGE'],
] as const)('%s is refused with a reason', async (_, content, code) => {
  expect(await cloud.as('office').refusal(previewRoster, { fileId: await put(content) })).toBe(code)
})

test('a sheet without the columns says which are missing and can’t be imported; CSV in GBK is fine', async () => {
  const office = cloud.as('office')
  // 学号,姓名,班级
  const fileId = await put(Buffer.from('d1a7bac52cd0d5c3fb2cb0e0bcb60a31', 'hex'), 'office', 'csv')
  const preview = await office.get(previewRoster, { fileId })
  expect(preview.missingColumns).toEqual(['college', 'major', 'level', 'graduationYear'])
  expect(await office.refusal(importRoster, { fileId, digest: preview.digest })).toBe('FILE_UNREADABLE')
})

test('only what was previewed is imported, and only a file of one’s own is opened', async () => {
  const office = cloud.as('office')
  const fileId = await put(sheetOf([row('20239999', '张三')]))
  expect(await office.refusal(importRoster, { fileId, digest: 'something-else' })).toBe('FILE_CHANGED')
  expect(await cloud.as('other').refusal(previewRoster, { fileId })).toBe('FILE_UNREADABLE')
  expect(await office.refusal(previewRoster, { fileId: fileId.replace('.xlsx', '-gone.xlsx') })).toBe('FILE_UNREADABLE')
  expect(await cloud.as('nobody').refusal(previewRoster, { fileId })).toBe('FORBIDDEN')
  expect(await cloud.visitor.refusal(previewRoster, { fileId })).toBe('UNAUTHENTICATED')
})

test('20,000 students come in page by page, go on where they were interrupted, and are listed', async () => {
  const office = cloud.as('other')
  const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'
  const rows = Array.from({ length: 20_000 }, (_, index) => row(`B${100_000 + index}`, `${surnames[index % 20]}${surnames[(index >> 4) % 20]}`, { year: 2024 + (index % 4) }))
  const fileId = await put(sheetOf(rows), 'other')
  const { digest, newCount } = await office.get(previewRoster, { fileId })
  expect(newCount).toBe(20_000)
  expect(office.cost(previewRoster)).toMatchObject({ reads: 21, writes: 1 })

  const first = await office.get(importRoster, { fileId, digest })
  expect(first).toMatchObject({ newCount: 300, done: 300, total: 20_000 })
  // 300 students and the request: what one transaction carries in a few seconds of production.
  expect(office.cost(importRoster)).toMatchObject({ reads: 4, writes: 301 })
  // Begun again from the front after an interruption: what stands is compared in thousands.
  const total = await importAll(fileId, digest, 'other')
  expect(total).toEqual({ newCount: 19_700, changedCount: 0, unchangedCount: 300, calls: 66 })
  expect(await importAll(fileId, digest, 'other')).toEqual({ newCount: 0, changedCount: 0, unchangedCount: 20_000, calls: 20 })

  const list = await office.get(listStudents, { text: 'b1000', graduationYear: 2025 })
  expect(list.total).toBe(25)
  expect(list.students[0]).toMatchObject({ studentNumber: 'B100001', graduationYear: 2025, claimedAt: null })
  expect(office.cost(listStudents)).toMatchObject({ reads: 3, writes: 0 })
  const page = await office.get(listStudents, {})
  expect(page).toMatchObject({ total: 20_001, cursor: expect.any(String) as string })
  const next = await office.get(listStudents, { cursor: page.cursor ?? '' })
  expect(next.students[0]?.studentNumber).not.toBe(page.students[0]?.studentNumber)
  expect(cloud.local.logs().filter(({ text }) => text.startsWith('slow query'))).toEqual([])
}, 180_000)

test('the list finds by name and by claim, in the own school only', async () => {
  const office = cloud.as('office')
  expect((await office.get(listStudents, { text: '古丽' })).students.map(({ name }) => name)).toEqual(['阿依古丽·买买提'])
  expect((await office.get(listStudents, { isClaimed: true })).students.map(({ name }) => name)).toEqual(['张伟'])
  expect((await office.get(listStudents, { text: 'B1000' })).total).toBe(0)
  expect((await office.get(listStudents, { text: '.*' })).total).toBe(0)
})

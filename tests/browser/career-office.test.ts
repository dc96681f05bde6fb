import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { startProduct, type Product, type Visit } from './support/product'
import { goTo } from './story/acting'

const campus = (page: string) => `/campus/pages/${page}/index`
const headings = ['学号', '姓名', '学院', '专业代码', '班级', '学历层次', '毕业年份']
/** More than one call of the import writes. */
const goodRows = 420

let product: Product
let office: Visit
beforeAll(async () => {
  product = await startProduct()
  office = await product.openAs('career-office', campus('today'), { width: 1280 })
  await office.page.getByText('等你决定').waitFor()
}, 180_000)
afterAll(() => product.close())

async function roster(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('名册')
  sheet.addRow(headings)
  for (let n = 0; n < goodRows; n++) sheet.addRow([`G2027${1000 + n}`, '万里', '软件学院', '080902', '软工2301', '本科', '2027届'])
  sheet.addRow(['', '没有学号', '软件学院', '080902', '软工2301', '本科', '2027'])
  sheet.addRow(['G20279999', '李芳', '软件学院', '999999', '软工2301', '本科', '2027'])
  return Buffer.from(await book.xlsx.writeBuffer())
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).last().click()

async function choose(page: Page, buffer: Buffer, name = '2027届名册.xlsx'): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, '选择表格')])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

const cell = (page: Page, text: string) => page.getByRole('gridcell', { name: text, exact: true })

test('a roster of xlsx is previewed with every bad row, imported, and changes nothing the second time', async () => {
  const { page } = office
  const buffer = await roster()
  await goTo(page, campus('roster-import'))
  await choose(page, Buffer.from('not a sheet'), '照片.png')
  await page.getByText('这不是表格文件', { exact: false }).waitFor()
  await choose(page, buffer)
  await page.getByText('要改的地方').waitFor()
  await cell(page, String(goodRows + 2)).waitFor()
  await cell(page, '填上学号。').waitFor()
  await cell(page, '999999').waitFor()

  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '下载要改的行')])
  const corrections = new ExcelJS.Workbook()
  await corrections.xlsx.load(readFileSync(await download.path()).buffer)
  expect(corrections.worksheets[0]?.getCell('C3').value).toBe('999999')

  await press(page, `导入 ${goodRows} 人`)
  await page.getByText('名册已导入').waitFor()
  await page.getByText(`新增 ${goodRows} 人，更新 0 人，不变 0 人`, { exact: false }).waitFor()
  expect(product.cloud.storedAll('students').filter(({ name }) => name === '万里')).toHaveLength(goodRows)

  await press(page, '再导一张')
  await choose(page, buffer)
  await page.getByText('没有要写入的', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: /^导入 \d/ }).count()).toBe(0)
  // A preview is still there after coming back.
  await goTo(page, campus('students'))
  await page.getByText('名学生', { exact: false }).waitFor()
  await goTo(page, campus('roster-import'))
  await page.getByText('没有要写入的', { exact: false }).waitFor()
}, 120_000)

test('an import that lost its connection goes on where it stood', async () => {
  const { page, context } = office
  await press(page, '换一张表')
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('名册')
  sheet.addRow(headings)
  for (let n = 0; n < goodRows; n++) sheet.addRow([`H2027${1000 + n}`, '百川', '软件学院', '080902', '软工2301', '本科', '2027'])
  await choose(page, Buffer.from(await book.xlsx.writeBuffer()))
  let calls = 0
  await page.route('**/cloud/**', async (route) => {
    if (route.request().postData()?.includes('importRoster') && ++calls > 1) await route.abort('internetdisconnected')
    else await route.continue()
  })
  await press(page, `导入 ${goodRows} 人`)
  await page.getByText(/导入停在 300 \/ 420/).waitFor({ timeout: 30_000 })
  await page.unroute('**/cloud/**')
  // Another visit of the same person on the same device takes it up.
  await page.reload()
  await page.getByText(/导入停在 300 \/ 420/).waitFor()
  await press(page, '继续导入')
  await page.getByText(`新增 ${goodRows} 人，更新 0 人，不变 0 人`, { exact: false }).waitFor()
  expect(product.cloud.storedAll('students').filter(({ name }) => name === '百川')).toHaveLength(goodRows)
  await press(page, '看学生')
  await page.getByText('名学生', { exact: false }).waitFor()
  expect(context.pages()).toHaveLength(1)
}, 120_000)

test('a corrected sheet of grades says what the cards have beside it; what is ticked comes off, and what was passed over is counted', async () => {
  const { page } = office
  const lin = product.cloud.storedAll('students').find(({ name }) => name === '林小满')
  const courses = () => product.cloud.storedAll('card-entries', { studentId: lin?._id ?? '', source: 'school', chapter: '2024-1' }).flatMap((entry) => (entry.kind === 'course' ? [entry] : []))
  const [first, second, ...others] = courses()
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('成绩')
  sheet.addRow(['学号', '姓名', '学年', '学期', '课程名称', '学分', '成绩'])
  for (const { title, credits } of others) sheet.addRow([lin?.studentNumber, '林小满', '2024-2025', '1', title, credits, 88])
  sheet.addRow(['G20270000', '没有人', '2024秋', '', '数据结构', 4, 88])
  await goTo(page, campus('grades-import'))
  await choose(page, Buffer.from(await book.xlsx.writeBuffer()), '成绩.xlsx')
  await page.getByText('卡上有、这张表里没有：2 条').waitFor()
  await page.getByRole('checkbox', { name: first?.title ?? '' }).click()
  await press(page, `导入 ${others.length} 条，移除 1 条`)
  await page.getByText('已导入到职业卡').waitFor()
  await page.getByText('从卡上移除 1 条', { exact: false }).waitFor()
  await page.getByText('跳过 1 行', { exact: false }).waitFor()
  expect(courses().map(({ title }) => title).sort()).toEqual([second, ...others].map((one) => one?.title).sort())
  await press(page, '再导一张')
}, 60_000)

test('what a student did in an order programme is imported, and stands on their card as of the programme', async () => {
  const { page } = office
  const lin = product.cloud.storedAll('students').find(({ name }) => name === '林小满')
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('订单培养')
  sheet.addRow(['学号', '姓名', '学年学期', '合作企业', '订单班', '项目名称', '考核结果'])
  sheet.addRow([lin?.studentNumber, '林小满', '2025-2026-2', '冰城智联科技有限公司', '智能软件订单班', '换热站数据接入', '优秀'])
  sheet.addRow([lin?.studentNumber, '林小满', '2025-2026-2', '冰城智联科技有限公司', '智能软件订单班', '夜间值守排班', ''])
  await page.getByRole('radio', { name: '订单培养' }).click()
  await choose(page, Buffer.from(await book.xlsx.writeBuffer()), '订单班.xlsx')
  await page.getByText('填上考核结果。', { exact: false }).waitFor()
  await press(page, '导入 1 条')
  await page.getByText('已导入到职业卡').waitFor()

  const student = await product.openAs('student', '/pages/card/index')
  await press(student.page, '大三下 展开')
  await student.page.getByRole('button', { name: '换热站数据接入 冰城智联科技有限公司 · 智能软件订单班 · 优秀' }).click()
  await student.page.getByText('订单培养，学校核实').waitFor()
  await student.page.getByText('由企业考核、学校导入', { exact: false }).waitFor()
  await student.page.getByRole('button', { name: '提出异议' }).waitFor()
  expect(student.errors).toEqual([])
  await student.context.close()
  await press(page, '再导一张')
}, 60_000)

test('an employer is returned only with a note, and verified', async () => {
  const { page } = office
  await goTo(page, campus('employers'))
  await page.getByRole('row').filter({ hasText: '拾光里文化传媒有限公司' }).click()
  await page.getByText('统一社会信用代码').waitFor()
  await press(page, '退回补正')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: '退回补正' }).click()
  await sheet.getByText('请写一句说明', { exact: false }).waitFor()
  await sheet.getByRole('button', { name: '取消' }).click()
  await press(page, '核验通过')
  await page.getByRole('dialog').getByRole('button', { name: '核验通过' }).click()
  await page.getByText('已核验通过').waitFor()
  expect(product.cloud.storedAll('employers').find(({ name }) => name === '拾光里文化传媒有限公司')?.status).toBe('verified')
}, 60_000)

test('jobs are read in order and published or returned from the keyboard', async () => {
  const { page, errors } = office
  const waiting = () => product.cloud.storedAll('jobs').filter(({ isInReview }) => isInReview).length
  const before = waiting()
  await goTo(page, campus('review'))
  await page.getByText(`${before} 个职位等待审核`, { exact: false }).waitFor()
  await page.keyboard.press('p')
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await page.getByText(`${before - 1} 个职位等待审核`, { exact: false }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox').fill('请写明工作地点。')
  await sheet.getByRole('button', { name: '退回' }).click()
  await page.getByText(`${before - 2} 个职位等待审核`, { exact: false }).waitFor()
  expect(waiting()).toBe(before - 2)
  expect(product.cloud.storedAll('jobs').some(({ reviewNote, status }) => reviewNote === '请写明工作地点。' && status === 'returned')).toBe(true)
  expect(errors.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
}, 60_000)

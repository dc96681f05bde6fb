import type { Page } from 'playwright-core'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { personaOf } from '~/scripts/demo-data/personas'
import { startProduct, type Product } from './support/product'
import { goTo } from './story/acting'

jest.setTimeout(180_000)
let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.close())

const business = '北江新枝科技有限公司'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).last()

/** Opens a list to choose from and takes what the search finds first. */
async function choose(page: Page, field: RegExp, text: string) {
  await button(page, field).click()
  const search = page.getByRole('search').locator('input')
  if (await search.count()) await search.first().fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

test('a student registers the own business; the office reads whose it is and verifies it, and the card has it', async () => {
  const student = await product.openAs('student', '/pages/me/index')
  const { page } = student
  await page.getByText('登记自己创办的单位').click()
  await page.getByLabel('单位全称').fill(business)
  await page.getByLabel('统一社会信用代码').fill('91330100799655058B')
  await choose(page, /^单位性质/, '民营')
  await choose(page, /^人员规模/, '20')
  await choose(page, /^行业/, '信息')
  await choose(page, /^所在城市/, '哈尔滨')
  await page.getByLabel('单位介绍').fill('给校园里的人做小工具。')
  const own = page.getByRole('checkbox', { name: '这是我自己创办的' })
  await own.click()
  await page.getByText('就业办核验通过后，会写进我的职业卡。').waitFor()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '选择文件').click()])
  await chooser.setFiles({ name: '执照.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff]) })
  await page.getByText('已上传', { exact: false }).waitFor()
  await page.getByLabel('姓名').fill('林小满')
  await page.getByLabel('职务').fill('创办人')
  await button(page, '送去核验').click()
  await page.getByText('单位正在等就业办核验').first().waitFor()
  const account = product.cloud.stored('accounts', accountIdOf(personaOf('student').openid))
  const studentId = account?.memberships.find(({ role }) => role === 'student')?.scopeId
  expect(product.cloud.storedAll('employers', { name: business })).toMatchObject([{ status: 'unverified', founderStudentId: studentId }])

  const office = await product.openAs('career-office', '/campus/pages/employers/index', { width: 1280 })
  await office.page.getByRole('row').filter({ hasText: business }).click()
  await office.page.getByText(/创办人登记：林小满/).waitFor()
  await button(office.page, '核验通过').click()
  await office.page.getByRole('dialog').getByText('会写进创办人的职业卡').waitFor()
  await office.page.getByRole('dialog').getByRole('button', { name: '核验通过' }).click()
  await office.page.getByText('已核验通过').waitFor()

  await goTo(page, '/pages/card/index')
  const entry = page.getByRole('list', { name: '我的一程' }).getByRole('button', { name: new RegExp(business) })
  if (!(await entry.isVisible())) await page.getByRole('button', { name: / 展开$/ }).filter({ hasText: '正在这里' }).click()
  await entry.getByText('就业办核验').waitFor()
  await entry.click()
  await page.getByText('你登记了自己创办的单位', { exact: false }).waitFor()
  await button(page, '提出异议').waitFor()
  expect([...student.errors, ...office.errors]).toEqual([])
})

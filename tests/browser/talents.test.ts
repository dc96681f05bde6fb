import { startProduct, type Product } from './support/product'

jest.setTimeout(180_000)
let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.close())

const desk = { width: 1280 }

test('at the desk: a bar narrows the search, two are laid side by side, one is kept in mind', async () => {
  const { page, errors } = await product.openAs('recruiter', '/employer/pages/talents/index', desk)
  const count = page.getByText(/^\d+ 位学生/)
  await count.waitFor()
  const all = (await count.textContent()) ?? ''
  await page.getByRole('checkbox', { name: /^2027 届 / }).click()
  await page.getByText('清除 1 项条件').waitFor()
  await page.getByText(all, { exact: true }).waitFor({ state: 'detached' })
  expect(Number.parseInt((await count.textContent()) ?? '', 10)).toBeLessThan(Number.parseInt(all, 10))

  const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox') })
  const names = product.cloud.storedAll('cards', { isFindable: true }).map(({ studentName }) => studentName)
  await rows.nth(1).getByRole('checkbox').click()
  await rows.nth(2).getByRole('checkbox').click()
  await page.getByRole('button', { name: '对比 2 人' }).click()
  const table = page.getByRole('table', { name: '并排比较' })
  await table.waitFor()
  expect(await table.getByRole('columnheader').count()).toBe(3)
  const words = (await table.textContent()) ?? ''
  expect(names.filter((name) => words.includes(name)).length).toBeGreaterThanOrEqual(2)

  const before = product.cloud.storedAll('shortlist-entries').length
  await table.getByRole('button', { name: '放入备选' }).first().click()
  await page.getByRole('dialog').locator('textarea').fill('周三下午聊')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await table.getByRole('button', { name: '移出备选' }).first().waitFor()
  const entries = product.cloud.storedAll('shortlist-entries')
  expect(entries).toHaveLength(before + 1)
  expect(entries.map(({ note }) => note)).toContain('周三下午聊')
  expect(errors).toEqual([])
})

test('at the desk: a certificate is chosen from its own list over the people found, and what is rare is typed', async () => {
  const { page, errors } = await product.openAs('recruiter', '/employer/pages/talents/index', desk)
  const count = page.getByText(/^\d+ 位学生/)
  await count.waitFor()
  const people = async () => Number.parseInt((await count.textContent()) ?? '', 10)
  const all = await people()
  const shown = product.cloud.storedAll('cards', { isFindable: true }).flatMap(({ _id, labels = [] }) => labels.filter((key) => key.startsWith('certificate:')).map((key) => ({ _id, key })))
  const [rare] = shown.filter(({ key }) => /[^a-z0-9:-]/.test(key))
  if (!rare) throw new Error('nobody shows a certificate in words of their own')
  const words = rare.key.slice('certificate:'.length)

  await page.getByRole('button', { name: /^证书 / }).click()
  const dialog = page.getByRole('dialog', { name: '证书' })
  await dialog.getByRole('option', { name: '驾驶证', exact: true }).click()
  await dialog.getByRole('textbox').fill(words)
  await dialog.getByRole('option', { name: `带“${words}”的` }).click()
  await dialog.getByRole('button', { name: '已选 2/8 项' }).click()
  await page.getByText('清除 1 项条件').waitFor()
  await page.getByRole('button', { name: `证书 驾驶证、带“${words}”的` }).waitFor()
  const drivers = new Set(shown.filter(({ key }) => key.startsWith('certificate:driving') || key.includes(words)).map(({ _id }) => _id))
  await page.getByText(new RegExp(`^${drivers.size} 位学生`)).waitFor()
  expect(drivers.size).toBeLessThan(all)
  expect(errors).toEqual([])
})

test('a round is drawn while one looks on, published, and stands on a student’s home', async () => {
  const office = await product.openAs('career-office', '/campus/pages/recommendations/index', desk)
  await office.page.getByRole('button', { name: '新的一轮' }).click()
  await office.page.getByRole('dialog').locator('input').first().fill('第十三周精选')
  await office.page.getByRole('button', { name: '开始计算' }).click()
  await office.page.getByRole('heading', { name: '第十三周精选' }).waitFor()
  // The demo has one that waits already; the new one stands first.
  await office.page.getByText('待发布', { exact: true }).nth(1).waitFor()
  await office.page.getByRole('button', { name: '发布' }).first().click()
  await office.page.getByRole('alertdialog').getByRole('button', { name: '发布' }).click()
  await office.page.getByText('已发布').first().waitFor()
  expect(office.errors).toEqual([])

  const student = await product.openAs('student', '/', { width: 390 })
  await student.page.getByText('本周为你选的').waitFor()
  await student.page.getByText(/第十三周精选/).waitFor()
  expect(student.errors).toEqual([])
})

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { startProduct, type Product } from './support/product'
import { goTo } from './story/acting'

let product: Product
beforeAll(async () => {
  product = await startProduct()
}, 180_000)
afterAll(() => product.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const save = (page: Page) => button(page, '保存').click()
/** A chapter of the path, opened. */
async function openChapter(page: Page, name: string) {
  await button(page, `${name} 展开`).click()
  return page.getByRole('list', { name: '我的一程' }).getByRole('listitem').filter({ has: button(page, `${name} 收起`) })
}

test('on a phone: where it began, an internship, a goal, and what employers see of them', async () => {
  const { page, errors } = await product.openAs('rival', '/pages/card/index')
  const admission = await openChapter(page, '出发之前')
  await admission.getByRole('button', { name: '添一条' }).click()
  await button(page, /^志愿专业/).click()
  await page.getByLabel('名称').fill('软件工程')
  await button(page, /^目录里的专业/).click()
  await page.getByLabel('搜索').fill('软件工程')
  await page.getByRole('option', { name: '软件工程', exact: true }).first().click()
  await page.getByRole('checkbox', { name: '录取到了这个专业' }).click()
  await page.getByLabel('为什么').fill('想做出很多人每天都用的东西。')
  await save(page)
  await admission.getByText('第 1 志愿 · 录取到这里 · 想做出很多人每天都用的东西。').waitFor()

  const semester = await openChapter(page, '大三下')
  await semester.getByRole('button', { name: '添一条' }).click()
  await button(page, /^实习/).click()
  await page.getByLabel('名称').fill('前端开发实习')
  await page.getByLabel('单位或组织').fill('松花江软件')
  await button(page, '选能力').click()
  await page.getByLabel('搜能力，如 Python、沟通').fill('React')
  await page.getByRole('checkbox', { name: '前端开发', exact: true }).click()
  await page.getByRole('radio', { name: /^3 · / }).click()
  await button(page, '确定').click()
  await page.getByRole('checkbox', { name: '前端开发 3', checked: true }).waitFor()
  await save(page)
  await semester.getByText('前端开发实习').waitFor()
  await semester.getByText('松花江软件').waitFor()

  // A year longer than planned: the semester stands behind a further choice, and is a chapter once something is in it.
  await semester.getByRole('button', { name: '添一条' }).click()
  await button(page, /^项目/).click()
  await page.getByLabel('名称').fill('延期那年做的')
  await button(page, /^在哪一章/).click()
  await page.getByRole('option', { name: '更晚的学期' }).click()
  const later = page.getByRole('option', { name: /秋$/ }).first()
  const name = (await later.getAttribute('aria-label')) ?? ''
  await later.click()
  await save(page)
  const longer = await openChapter(page, name)
  await longer.getByText('延期那年做的').waitFor()

  await semester.getByRole('button', { name: '回看这学期' }).click()
  await page.getByRole('radiogroup', { name: '学习' }).getByRole('radio', { name: '4' }).click()
  await page.getByRole('heading', { name: '回看这学期' }).waitFor()
  await page.getByLabel('名称').fill('第一次上班')
  await save(page)
  await semester.getByText('第一次上班').waitFor()

  await button(page, '定目标').click()
  await page.getByLabel('想做到什么').fill('拿出一个自己的作品')
  await button(page, /^到什么时候/).click()
  await button(page, '下个月').click()
  await page.getByRole('dialog', { name: '到什么时候' }).getByRole('button', { name: /15 ?日/ }).click()
  await page.getByRole('radio', { name: '一步一步来' }).click()
  await page.getByLabel('第 1 步').fill('写完')
  await button(page, '再加一步').click()
  await page.getByLabel('第 2 步').fill('上线')
  await button(page, '保存目标').click()
  await button(page, '拿出一个自己的作品 0/2').waitFor()
  await page.getByRole('checkbox', { name: '写完' }).click()
  await button(page, '拿出一个自己的作品 1/2').waitFor()

  // The internship gives labels to be found by; they go with the part of the card that is closed.
  await page.getByText('有实习', { exact: true }).waitFor()
  await page.getByRole('checkbox', { name: '竞赛', exact: true, checked: false }).click()
  await page.getByText('国家级竞赛', { exact: true }).waitFor()
  await page.getByRole('checkbox', { name: '实践', exact: true, checked: true }).click()
  await page.getByText('有实习', { exact: true }).waitFor({ state: 'detached' })
  expect(errors).toEqual([])
}, 120_000)

test('at a desk: the questionnaire by keyboard, and its report', async () => {
  const { page, errors } = await product.openAs('rival', '/pages/card/index', { width: 1280 })
  await button(page, /^做这学期的测评/).click()
  await button(page, '接着答').click()
  for (let question = 7; question <= 20; question++) {
    await page.getByText(`第 ${question} 题，共 20 题`).waitFor()
    await page.keyboard.press(String((question % 3) + 3))
  }
  await button(page, '交上来，看报告').click()
  await button(page, '这就是我的答案').click()
  await page.getByRole('img', { name: /^方向 .+，准备 / }).waitFor()
  await page.getByRole('heading', { name: '你的长处' }).waitFor()
  expect(await page.getByRole('img', { name: /分，满分 5 分$/ }).count()).toBeGreaterThanOrEqual(4)
  expect(errors).toEqual([])
}, 120_000)

test('what is on the card is in the file one takes away, and printed in a résumé', async () => {
  const { page, errors } = await product.openAs('rival', '/student/pages/privacy/index')
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '导出 JSON').click()])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  const { parts } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { parts: { part: string; rows: unknown[] }[] }
  expect(parts.find(({ part }) => part === 'card-entries')?.rows).toContainEqual(expect.objectContaining({ kind: 'internship', title: '前端开发实习', organisation: '松花江软件' }))

  await goTo(page, '/student/pages/resumes/index')
  await button(page, '新建简历').click()
  await page.getByLabel('这份简历叫什么').fill('前端方向')
  await page.getByText('前端开发实习').first().waitFor()
  await page.getByRole('tab', { name: '预览' }).click()
  const printed = page.getByRole('img', { name: /^简历第 1 页/ })
  await printed.locator('img[src^="data:image/svg+xml"]').waitFor()
  await save(page)
  await button(page, '已保存').waitFor()

  // Changed and saved again: how it was before is there to look at, and comes back.
  await page.getByRole('tab', { name: '内容' }).click()
  await page.getByLabel('求职意向').fill('前端工程师')
  await save(page)
  await button(page, '已保存').waitFor()
  await button(page, '以前的版本').click()
  await page.getByText('和现在不同：抬头').click()
  await page.getByRole('dialog').getByRole('img', { name: /^简历第 1 页/ }).waitFor()
  await button(page, '放回这一版').click()
  await save(page)
  await button(page, '已保存').waitFor()
  expect(product.cloud.storedAll('resumes', { title: '前端方向', revision: 3 }).map(({ content }) => content.headline)).toEqual([expect.not.stringContaining('前端工程师')])
  expect(errors).toEqual([])
}, 120_000)

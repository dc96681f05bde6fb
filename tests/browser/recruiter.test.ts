import type { Page } from 'playwright-core'
import { startProduct, type Product } from './support/product'

jest.setTimeout(180_000)
let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.close())

const desk = { width: 1280 }
const ownJobs = () => product.cloud.storedAll('jobs').filter(({ employerName }) => employerName.startsWith('冰城智联'))
const busiest = () => [...ownJobs()].sort((one, other) => other.applicantCount - one.applicantCount)[0]
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

test('a posting is checked while typing, kept through a reload, and sent to the career office', async () => {
  const { page, errors } = await product.openAs('recruiter', '/employer/pages/posting/index', desk)
  await page.getByLabel('职位名称').first().fill('数据平台工程师')
  await button(page, /^职业 /).click()
  await page.getByRole('search').getByRole('searchbox').or(page.getByRole('search').locator('input')).first().fill('数据分析')
  await page.getByRole('option').first().click()
  await page.getByRole('group').filter({ hasText: '必须达到' }).first().waitFor()
  const duties = page.getByLabel('做什么').first()
  await duties.fill('搭建数据平台。限男性，能出差。')
  await page.getByText('不能限定性别或说某一性别优先。').first().waitFor()
  await duties.fill('搭建数据平台，和业务一起把数据用起来。')
  await page.getByText('不能限定性别或说某一性别优先。').first().waitFor({ state: 'detached' })
  await page.getByText(/已保存/).first().waitFor()

  await page.reload()
  await expect(page.getByLabel('做什么').first().inputValue()).resolves.toContain('把数据用起来')
  await button(page, /^工作城市/).click()
  await page.getByRole('search').locator('input').first().fill('哈尔滨')
  await page.getByRole('option', { name: /哈尔滨/ }).first().click()
  await button(page, /已选/).click()
  await page.getByLabel('月薪从').first().fill('8000')
  await page.getByLabel('到', { exact: true }).first().fill('12000')
  await button(page, '提交审核').click()
  await page.getByText('请填写这一项。').first().waitFor()
  await button(page, /^截止日期/).click()
  await button(page, '下个月').click()
  await button(page, /15日$/).click()
  await button(page, '提交审核').click()
  await page.getByRole('alertdialog').getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('tablist', { name: '按状态看' }).waitFor()
  expect(ownJobs().find(({ title }) => title === '数据平台工程师')).toMatchObject({ status: 'in-review', isInReview: true, draft: { salary: { min: 8000, max: 12000 } } })
  expect(errors).toEqual([])
})

test('what the words ask for is proposed: one proposal taken, one declined, and neither asked again', async () => {
  const { page, errors } = await product.openAs('recruiter', '/employer/pages/posting/index', desk)
  await page.getByLabel('职位名称').first().fill('后端开发')
  await page.getByLabel('做什么').first().fill('任职要求：本科及以上，计算机相关专业。月薪8-12K，工作地点：哈尔滨。')
  const proposals = page.getByRole('list', { name: '从文字里看出来的' })
  await proposals.getByRole('button', { name: /^采纳：工作城市/ }).click()
  await button(page, /^工作城市 哈尔滨/).waitFor()
  await proposals.getByRole('button', { name: /^略过：薪资/ }).click()
  await proposals.getByRole('button', { name: /^略过：薪资/ }).waitFor({ state: 'detached' })
  await page.getByText(/已保存/).first().waitFor()

  await page.reload()
  await proposals.getByRole('button', { name: /^采纳：/ }).first().waitFor()
  expect(await proposals.getByRole('button', { name: /：(工作城市|薪资)/ }).count()).toBe(0)
  expect(ownJobs().find(({ title }) => title === '后端开发')).toMatchObject({ draft: { cities: ['230100'], declined: ['salary:8000-12000'] } })
  expect(errors).toEqual([])
})

test('from the list of applicants to an invitation with several times', async () => {
  const job = busiest()
  const { page, errors } = await product.openAs('recruiter', `/employer/pages/applicants/index?job=${job?._id}`, desk)
  const application = product.cloud.storedAll('applications').find(({ jobId, stage }) => jobId === job?._id && (stage === 'submitted' || stage === 'viewed'))
  const name = application?.student.name ?? ''
  await page.getByRole('row').filter({ hasText: name }).first().click()
  await button(page, '放入备选').click()
  await button(page, '放入备选').waitFor({ state: 'detached' })
  expect(product.cloud.stored('applications', application?._id ?? '')?.stage).toBe('shortlisted')

  await button(page, '邀请面试').click()
  await page.getByText(`邀请${name}`).first().waitFor()
  // Nobody can meet in WeChat without one, so it is asked for.
  await button(page, /^发出邀请/).click()
  await page.getByText('视频面试要有会议链接').waitFor()
  await page.getByRole('textbox', { name: '会议链接', exact: true }).fill('https://meeting.example.com/42')
  await button(page, /^发出邀请/).click()
  await page.getByRole('row').filter({ hasText: name }).first().waitFor()
  const invitation = product.cloud.storedAll('invitations').find(({ jobId, studentId }) => jobId === job?._id && studentId === application?.studentId)
  expect(invitation).toMatchObject({ status: 'open', form: 'video', meetingLink: 'https://meeting.example.com/42' })
  expect(invitation?.slots.length).toBeGreaterThanOrEqual(3)
  expect(invitation?.message).toContain(name)
  expect(errors).toEqual([])
})

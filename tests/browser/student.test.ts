import { acceptTerms } from '~/contract/accounts'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { personaOf, type PersonaKey } from '~/scripts/demo-data/personas'
import { startProduct, type Product } from './support/product'

let product: Product
beforeAll(async () => {
  product = await startProduct()
}, 180_000)
afterAll(() => product.close())

const openInvitation = (who: PersonaKey) => {
  const studentAccountId = accountIdOf(personaOf(who).openid)
  const [invitation] = product.cloud.storedAll('invitations', { studentAccountId, status: 'open' })
  if (!invitation) throw new Error(`No open invitation for ${who}`)
  return `/student/pages/invitation/index?id=${encodeURIComponent(invitation._id)}`
}

test('two students want one time: one has it, the other is told and sees what is left', async () => {
  const visits = await Promise.all((['student', 'rival'] as const).map((who) => product.openAs(who, openInvitation(who))))
  for (const { page } of visits) {
    await page.getByRole('radio').first().click()
    await page.getByRole('button', { name: /^就定/ }).waitFor()
  }
  await Promise.all(visits.map(({ page }) => page.getByRole('button', { name: /^就定/ }).click()))
  const outcomes = await Promise.all(
    visits.map(({ page }) => Promise.race([page.getByText('面试安排').first().waitFor().then(() => 'booked'), page.getByText('这个时间刚被选走').waitFor().then(() => 'told')])),
  )
  expect([...outcomes].sort()).toEqual(['booked', 'told'])
  const loser = visits[outcomes.indexOf('told')]
  await loser?.page.getByRole('radio', { name: /已被占用/ }).waitFor()
}, 120_000)

test('a record that is not in the roster is refused in words, and what was typed stays', async () => {
  await product.cloud.as(personaOf('newcomer').openid).get(acceptTerms, { version: currentTermsVersion })
  const { page, errors } = await product.openAs('newcomer', '/student/pages/claim/index')
  await page.getByRole('button', { name: '认领', exact: true }).click()
  await page.getByText('请选择学校。').waitFor()
  await page.getByRole('button', { name: /^学校/ }).click()
  await page.getByRole('option').first().click()
  await page.getByLabel('学号').fill('２０２３ 9999')
  await page.getByLabel('姓名').fill('陈知行')
  await page.getByRole('button', { name: '认领', exact: true }).click()
  await page.getByText('名册里没有对上').waitFor()
  expect(await page.getByLabel('学号').inputValue()).toBe('２０２３ 9999')
  expect(errors).toEqual([])
}, 120_000)

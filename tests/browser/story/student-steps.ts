import { currentConsentText } from '~/domain/rights/consent-texts'
import { accounts } from '~/src/i18n/zh-CN/accounts'
import { alerts } from '~/src/i18n/zh-CN/alerts'
import { cards } from '~/src/i18n/zh-CN/cards'
import { claims } from '~/src/i18n/zh-CN/claims'
import { common } from '~/src/i18n/zh-CN/common'
import { jobs } from '~/src/i18n/zh-CN/jobs'
import { shell } from '~/src/i18n/zh-CN/shell'
import { button, callsDuring, choose, parameterOf, see, sheet, standsAt, tap, write } from './acting'
import { type Cast, jobTitle, newStudent, wished } from './cast'
import { step } from './step'

const held = ['前端开发', 'JavaScript / TypeScript', 'Git 版本管理', '小程序开发'] as const

/** A student nobody knows yet becomes one whom jobs find. */
export function describeStudent(cast: Cast): void {
  step(cast, 'a student accepts the terms and claims the record that the office just imported', async () => {
    const { page } = cast.seat('student', await cast.product.openAs({ openid: newStudent.openid }))
    await tap(page, accounts.terms.accept)
    await tap(page, jobs.home.claimAction)
    await standsAt(page, 'student/pages/claim')
    await tap(page, claims.submit)
    await see(page, claims.missing.studentNumber)
    await choose(page, claims.school, [newStudent.schoolName], 'single')
    await write(page, claims.studentNumber, newStudent.studentNumber)
    await write(page, claims.name, '顾念知')
    await tap(page, claims.submit)
    await see(page, claims.notFoundTitle)
    await write(page, claims.name, newStudent.name)
    await tap(page, claims.submit)
    await standsAt(page, 'student/pages/wishes')
    expect(cast.product.cloud.storedAll('students', { studentNumber: newStudent.studentNumber })[0]).toMatchObject({ claimedBy: expect.any(String) as string })
  })

  step(cast, 'the student says where to go and what as, and wants to be found', async () => {
    const { page } = cast.at('student')
    await choose(page, cards.wish.cities, [wished.city])
    await choose(page, cards.wish.occupations, [wished.occupation])
    await write(page, cards.wish.salary, '6000')
    await page.getByRole('switch', { name: currentConsentText('be-found-by-employers')['zh-CN'].title }).click()
    await see(page, cards.consent.on)
    await tap(page, cards.wish.save)
    await see(page, cards.wish.saved)
  })

  step(cast, 'the student says what they can, level by level', async () => {
    const { page } = cast.at('student')
    await page.getByRole('link', { name: shell.card }).click()
    await tap(page, cards.competenciesAction)
    for (const name of held) {
      await write(page, cards.competency.search, name)
      await page.getByRole('checkbox', { name, exact: true }).click()
      const levels = sheet(page, name)
      await levels.getByRole('button', { name: /^3 / }).click()
      await tap(levels, common.confirm)
    }
    await tap(page, cards.competency.save)
    await see(page, cards.competency.saved)
  })

  step(cast, 'the student allows one message about a job that fits', async () => {
    const { page } = cast.at('student')
    await page.getByRole('link', { name: shell.home }).click()
    await tap(page, jobs.home.alertsAction)
    await see(page, jobs.home.alertsGranted)
  })
}

/** The job has been published: what the student meets of it. */
export function describeFinding(cast: Cast): void {
  step(cast, 'home shows the new job near the top with its reasons, from one call', async () => {
    const { page } = cast.at('student')
    const calls = await callsDuring(page, async () => {
      await page.reload()
      await see(page, jobTitle)
    })
    expect(calls).toEqual(['readHome'])
    const titles = await page.getByRole('button', { name: jobs.notThisJob }).locator('xpath=ancestor::*[@role="button"][1]').evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')))
    expect(titles.slice(0, 3)).toContain(jobTitle)
    const card = page.getByRole('button', { name: jobTitle, exact: true })
    expect(await card.getByRole('listitem').count()).toBeGreaterThanOrEqual(2)
  })

  step(cast, 'the job page tells why it fits, from one call', async () => {
    const { page } = cast.at('student')
    const calls = await callsDuring(page, async () => {
      await tap(page, jobTitle)
      await see(page, jobs.page.duties)
    })
    expect(calls).toEqual(['readJob'])
    cast.jobId = parameterOf(page, 'id')
    await page.getByRole('img', { name: /^匹配度 \d+/ }).filter({ visible: true }).first().waitFor()
    cast.reasons = await button(page, jobs.page.seeAll).getByRole('listitem').allInnerTexts()
    expect(cast.reasons.length).toBeGreaterThanOrEqual(2)
  })

  step(cast, 'the alert is in the inbox, and one message went out through WeChat', async () => {
    const { page } = cast.at('student')
    const { cloud } = cast.product
    await cloud.runTimers('tick')
    const sent = cloud.local.sentMessages().filter(({ openid }) => openid === newStudent.openid)
    expect(sent.map(({ page: target }) => target)).toEqual([expect.stringContaining(cast.jobId)])
    await tap(page, common.back)
    await page.getByRole('link', { name: shell.messages }).click()
    await see(page, alerts.title['job-matched'])
    await see(page, new RegExp(jobTitle))
  })
}

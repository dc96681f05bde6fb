import { accounts } from '~/src/i18n/zh-CN/accounts'
import { common } from '~/src/i18n/zh-CN/common'
import { jobs } from '~/src/i18n/zh-CN/jobs'
import { search } from '~/src/i18n/zh-CN/search'
import { shell } from '~/src/i18n/zh-CN/shell'
import { sharing } from '~/src/i18n/zh-CN/sharing'
import { button, callsDuring, goTo, said, saying, see, seeNoMore, sheet, standsAt, tap, write } from './acting'
import { type Cast, jobTitle, rival } from './cast'
import { step } from './step'

/** Taps twice before the first tap can have an answer. */
async function tapTwice(send: ReturnType<typeof button>): Promise<void> {
  await send.evaluate((element: HTMLElement) => {
    element.click()
    element.click()
  })
}

/** A posting is passed on, and comes back as an application. */
export function describeSharing(cast: Cast): void {
  step(cast, 'a senior finds the job and copies a link for a friend', async () => {
    const { page, context } = cast.seat('senior', await cast.product.openAs('senior'))
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('link', { name: shell.jobs }).click()
    await write(page, search.label, jobTitle)
    await tap(page, jobTitle)
    await tap(page, common.share)
    await tap(sheet(page, sharing.title), sharing.friend)
    await see(page, sharing.friendCopied)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(jobTitle)
    cast.shareToken = /token=([\w-]+)/.exec(copied)?.[1] ?? ''
    expect(cast.shareToken).not.toBe('')
  })

  step(cast, 'the poster carries a code that leads to the share page', async () => {
    const { page } = cast.at('senior')
    await tap(sheet(page, sharing.title), sharing.poster)
    const poster = sheet(page, sharing.posterTitle)
    await poster.locator('img').first().waitFor()
    const size = await poster.locator('img').first().evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
    expect(size).toBeGreaterThan(300)
    const code = cast.product.cloud.local.codes().at(-1)
    expect(code?.page).toBe('pages/share/index')
    const scan = await cast.product.browser.newPage()
    await scan.goto(code?.content ?? '')
    await see(scan, jobTitle)
    await scan.close()
    await tap(poster, common.close)
  })

  step(cast, 'a visitor opens the share page without signing in, from one call', async () => {
    const visit = cast.seat('visitor', await cast.product.openAsVisitor('/pages/welcome/index'))
    const { page } = visit
    const calls = await callsDuring(page, async () => {
      await goTo(page, `/pages/share/index?token=${cast.shareToken}`)
      await see(page, jobTitle)
    })
    expect(calls).toEqual(['openShare'])
    await see(page, saying(sharing.landing.from))
  })

  step(cast, 'the visitor signs in and applies; two quick taps are one application', async () => {
    const { page } = cast.at('visitor')
    await tap(page, sharing.landing.goOn)
    await tap(page, said(accounts.enterAs, { name: rival.name }))
    await standsAt(page, 'student/pages/job')
    await tap(page, jobs.apply.action)
    const apply = sheet(page, saying(jobs.apply.title))
    await apply.getByRole('textbox').fill('学姐转给我的，正好想做小程序。')
    const calls = await callsDuring(page, async () => {
      await tapTwice(button(apply, jobs.apply.send))
      await see(page, jobs.apply.stage.submitted)
    })
    expect(calls.filter((name) => name === 'applyToJob')).toHaveLength(1)
    expect(cast.product.cloud.storedAll('applications', { jobId: cast.jobId })).toMatchObject([{ shareToken: cast.shareToken }])
  })

  step(cast, 'the student applies as well; without a network nothing is lost', async () => {
    const { page, context } = cast.at('student')
    await goTo(page, `/student/pages/job/index?id=${cast.jobId}`)
    await tap(page, jobs.apply.action)
    const apply = sheet(page, saying(jobs.apply.title))
    await apply.getByRole('textbox').fill('做过两个小程序，都上线了。')
    await context.setOffline(true)
    await tap(apply, jobs.apply.send)
    await see(apply, /没有网络/)
    await context.setOffline(false)
    await tap(apply, jobs.apply.send)
    await see(page, jobs.apply.stage.submitted)
    await seeNoMore(page, jobs.apply.action)
    expect(cast.product.cloud.storedAll('applications', { jobId: cast.jobId })).toHaveLength(2)
  })

  step(cast, 'the senior sees who was reached, who opened it and who applied', async () => {
    const { page } = cast.at('senior')
    await goTo(page, '/student/pages/shares/index')
    const { reach, open, apply } = sharing.mine
    await page.getByRole('button', { name: new RegExp(`${jobTitle} ${reach} \\d+ ${open} 1 ${apply} 1`) }).waitFor()
  })
}

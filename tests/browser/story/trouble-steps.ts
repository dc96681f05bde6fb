import { common } from '~/src/i18n/zh-CN/common'
import { errors } from '~/src/i18n/zh-CN/errors'
import { jobs } from '~/src/i18n/zh-CN/jobs'
import { search } from '~/src/i18n/zh-CN/search'
import { goTo, see, tap } from './acting'
import type { Cast } from './cast'
import { step } from './step'

/** What happens when something is not as it should be. */
export function describeTrouble(cast: Cast): void {
  step(cast, 'somebody else’s invitation is not found', async () => {
    const { page } = await cast.product.openAs('student', `/student/pages/invitation/index?id=${cast.foreignInvitationId}`)
    await see(page, errors.NOT_FOUND)
  })

  step(cast, 'without a network the page says so, and it goes on when there is one again', async () => {
    const { page, context } = cast.at('senior')
    await goTo(page, '/pages/jobs/index')
    await page.getByRole('textbox', { name: search.label }).waitFor()
    await context.setOffline(true)
    await goTo(page, `/student/pages/job/index?id=${cast.otherJobId}`)
    await see(page, errors.OFFLINE)
    await see(page, common.offlineSafe)
    await tap(page, common.retry)
    await see(page, errors.OFFLINE)
    await context.setOffline(false)
    await see(page, jobs.page.duties)
  })
}

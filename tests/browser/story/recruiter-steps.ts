import { postings } from '~/src/i18n/zh-CN/postings'
import { shell } from '~/src/i18n/zh-CN/shell'
import { review } from '~/src/i18n/zh-CN/review'
import { common } from '~/src/i18n/zh-CN/common'
import { button, choose, said, see, seeNoMore, sheet, standsAt, tap, write } from './acting'
import { type Cast, desk, jobTitle, wished } from './cast'
import { step } from './step'

const { editor, finding } = postings
const duties = '和产品、后端一起做校园里的小程序：从需求到上线，写清接口，盯着弱网下的体验。'

/** The recruiter of the employer just verified writes a posting, and the office lets it out. */
export function describePosting(cast: Cast): void {
  step(cast, 'the recruiter writes a posting; a word that may not stand there is pointed out and changed', async () => {
    const { page } = cast.seat('recruiter', await cast.product.openAs('new-recruiter', '/', desk))
    await page.getByRole('link', { name: shell.jobs }).click()
    await tap(page, postings.newJob)
    await write(page, editor.jobTitle, jobTitle)
    await choose(page, editor.occupation, [wished.occupation], 'single')
    await write(page, editor.duties, `${duties}限女性。`)
    await see(page, finding.why.gender)
    await choose(page, editor.level, ['大学本科'], 'single')
    await choose(page, editor.majors, ['计算机类'])
    await choose(page, editor.cities, [wished.city])
    await write(page, editor.salaryMin, '8000')
    await write(page, editor.salaryMax, '12000')
    await write(page, editor.headCount, '3')
    await page.getByRole('button', { name: new RegExp(`^${editor.closesOn} `) }).click()
    const calendar = sheet(page, editor.closesOn)
    await tap(calendar, common.nextMonth)
    await calendar.getByRole('button', { name: /月28日/ }).click()
    await tap(page, editor.submit)
    await see(page, postings.errors.POSTING_UNLAWFUL)
    await write(page, editor.duties, duties)
    await seeNoMore(page, finding.why.gender)
    await see(page, editor.allGood)
  })

  step(cast, 'the draft outlives a reload', async () => {
    const { page } = cast.at('recruiter')
    await see(page, /已保存/)
    await page.reload()
    await page.getByRole('textbox', { name: editor.jobTitle, exact: true }).waitFor()
    expect(await page.getByRole('textbox', { name: editor.duties, exact: true }).inputValue()).toBe(duties)
  })

  step(cast, 'the recruiter hands the posting in', async () => {
    const { page } = cast.at('recruiter')
    await tap(page, editor.submit)
    await tap(page.getByRole('alertdialog'), editor.submit)
    await standsAt(page, 'employer/pages/postings')
    await page.getByRole('row', { name: new RegExp(`${jobTitle}.*${postings.status['in-review']}`) }).waitFor()
  })

  step(cast, 'the career office publishes it', async () => {
    const { page } = cast.at('office')
    await page.getByRole('link', { name: shell.review }).click()
    await standsAt(page, 'campus/pages/review')
    await page.getByRole('button', { name: jobTitle }).or(page.getByRole('row', { name: new RegExp(jobTitle) })).first().click()
    await see(page, duties)
    await button(page, review.publish).last().click()
    const ask = sheet(page, said(review.ask.publish, { title: jobTitle }))
    await tap(ask, review.publish)
    await see(page, review.decided.publish)
  })
}

import type { Page } from 'playwright-core'
import { interviews } from '~/src/i18n/zh-CN/interviews'
import { invites } from '~/src/i18n/zh-CN/invites'
import { jobs } from '~/src/i18n/zh-CN/jobs'
import { shell } from '~/src/i18n/zh-CN/shell'
import { talents } from '~/src/i18n/zh-CN/talents'
import { goTo, parameterOf, saying, see, standsAt, tap, write } from './acting'
import { type Cast, jobTitle, newStudent, rival } from './cast'
import { inRecruiterWords } from './recruiter-words'
import { step } from './step'

const { invitation } = interviews
const meetingLink = 'https://meeting.example.com/42'

/** Opens an applicant and invites them with the times that lay themselves out. */
async function invite(page: Page, name: string): Promise<void> {
  await page.getByRole('row', { name: new RegExp(name) }).click()
  await tap(page.getByRole('complementary'), talents.invite)
  await standsAt(page, 'employer/pages/invite')
  await write(page, invites.meetingLink, meetingLink)
  await tap(page, saying(invites.sendCount))
  await see(page, invites.sent)
  await standsAt(page, 'employer/pages/applicants')
}

async function openInvitation(page: Page): Promise<void> {
  await goTo(page, '/pages/home/index')
  await page.reload()
  await tap(page, new RegExp(`^${jobs.home.invitation} · ${jobTitle}`))
  await see(page, invitation.pick)
}

/** Applicants, matched students, and two who want the same time. */
export function describeInvitations(cast: Cast): void {
  step(cast, 'the recruiter sees both applicants, with the reasons that the student read, in their own words', async () => {
    const { page } = cast.at('recruiter')
    await goTo(page, `/employer/pages/applicants/index?job=${cast.jobId}`)
    await page.getByRole('row', { name: new RegExp(rival.name) }).waitFor()
    await page.getByRole('row', { name: new RegExp(newStudent.name) }).click()
    const panel = page.getByRole('complementary')
    for (const reason of cast.reasons) await panel.getByRole('listitem').filter({ hasText: inRecruiterWords(reason) }).first().waitFor()
  })

  step(cast, 'the student who wants to be found is among the talents, for the same reasons', async () => {
    const { page } = cast.at('recruiter')
    await goTo(page, `/employer/pages/talents/index?job=${cast.jobId}`)
    await page.getByRole('row', { name: new RegExp(newStudent.name) }).click()
    const panel = page.getByRole('complementary')
    for (const reason of cast.reasons) await panel.getByText(inRecruiterWords(reason), { exact: true }).first().waitFor()
    await tap(panel, talents.seeApplication)
    await standsAt(page, 'employer/pages/applicants')
  })

  step(cast, 'the recruiter invites both to the same times', async () => {
    const { page } = cast.at('recruiter')
    await goTo(page, `/employer/pages/applicants/index?job=${cast.jobId}`)
    await page.reload()
    await invite(page, newStudent.name)
    await invite(page, rival.name)
    const sent = cast.product.cloud.storedAll('invitations', { jobId: cast.jobId })
    expect(sent).toHaveLength(2)
    expect(new Set(sent.map(({ slots }) => JSON.stringify(slots.map(({ startsAt }) => startsAt)))).size).toBe(1)
  })

  step(cast, 'both reach for the same time: one has it, the other is told and takes another', async () => {
    const pages = { student: cast.at('student').page, visitor: cast.at('visitor').page }
    const both = Object.values(pages)
    for (const page of both) {
      await openInvitation(page)
      await page.getByRole('radio').first().click()
    }
    await Promise.all(both.map((page) => tap(page, saying(invitation.takeAt))))
    const hasWon = (page: Page) => Promise.race([standsAt(page, 'member/pages/interview/').then(() => true), see(page, invitation.takenTitle).then(() => false)])
    const outcomes = await Promise.all(both.map(hasWon))
    expect([...outcomes].sort()).toEqual([false, true])
    cast.winner = outcomes[0] ? 'student' : 'visitor'
    cast.interviewId = parameterOf(pages[cast.winner], 'id')
    const loser = pages[cast.winner === 'student' ? 'visitor' : 'student']
    await loser.getByRole('radio', { disabled: true }).first().waitFor()
    await loser.getByRole('radio', { disabled: false }).first().click()
    await tap(loser, saying(invitation.takeAt))
    await standsAt(loser, 'member/pages/interview/')
    const booked = cast.product.cloud.storedAll('interviews', { jobId: cast.jobId })
    expect(new Set(booked.map(({ startsAt }) => startsAt)).size).toBe(2)
  })

  step(cast, 'the recruiter finds both interviews on the desk', async () => {
    const { page } = cast.at('recruiter')
    await goTo(page, '/employer/pages/desk/index')
    await page.reload()
    await page.getByRole('link', { name: shell.workbench }).waitFor()
    await see(page, new RegExp(newStudent.name))
    await see(page, new RegExp(rival.name))
  })
}

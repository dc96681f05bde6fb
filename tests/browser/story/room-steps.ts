import type { Page } from 'playwright-core'
import { evaluationCriteria } from '~/domain/interviews/interview-status'
import { cards } from '~/src/i18n/zh-CN/cards'
import { chat } from '~/src/i18n/zh-CN/chat'
import { interviews } from '~/src/i18n/zh-CN/interviews'
import { seesAndHears } from '../support/room-media'
import { goTo, see, sheet, tap, write } from './acting'
import { type Cast, desk, newStudent, rival } from './cast'
import { step } from './step'

const { room, evaluation, page: words } = interviews
const messageToStudent = '弱网那段讲得很清楚，欢迎来一起做。'

async function enter(page: Page): Promise<void> {
  await tap(page, words.enter)
  await see(page, room.check)
  await tap(page, room.enter)
}

/** The time has come: both are in the room, and a decision comes of it. */
export function describeRoom(cast: Cast): void {
  step(cast, 'both enter the room, and each sees and hears the other', async () => {
    const { cloud } = cast.product
    const interview = cloud.stored('interviews', cast.interviewId)
    // Two minutes into the interview, for the cloud and for both browsers.
    const ahead = Date.parse(interview?.startsAt ?? '') + 120_000 - Date.now()
    cloud.local.clock.advance(ahead)
    const url = `/member/pages/interview/index?id=${cast.interviewId}`
    const isStudent = cast.winner === 'student'
    const recruiter = cast.seat('recruiter', await cast.product.openAs('new-recruiter', url, { ...desk, ahead }))
    const student = cast.seat(cast.winner, await cast.product.openAs(isStudent ? { openid: newStudent.openid } : rival.key, url, { ahead }))
    await Promise.all([enter(recruiter.page), enter(student.page)])
    await Promise.all([seesAndHears(recruiter.page), seesAndHears(student.page)])
  })

  step(cast, 'the chat runs beside it, both ways', async () => {
    const recruiter = cast.at('recruiter').page
    const student = cast.at(cast.winner).page
    await write(recruiter, chat.write, '听得到吗？')
    await tap(recruiter, chat.send)
    await tap(student, room.showChat)
    await see(student, '听得到吗？')
    const panel = sheet(student, room.showChat)
    await write(panel, chat.write, '听得到，画面也清楚。')
    await tap(panel, chat.send)
    await see(recruiter, '听得到，画面也清楚。')
  })

  step(cast, 'the recruiter records an evaluation', async () => {
    const { page } = cast.at('recruiter')
    await page.getByRole('tab', { name: room.showEvaluation }).click()
    for (const criterion of evaluationCriteria) await page.getByRole('radiogroup', { name: evaluation.criterion[criterion] }).getByRole('radio', { name: '4' }).click()
    await page.getByRole('radio', { name: words.decision.offer }).click()
    await write(page, evaluation.message, messageToStudent)
    await tap(page, evaluation.send)
    await tap(page.getByRole('alertdialog'), evaluation.send)
    await see(page, evaluation.sent)
  })

  step(cast, 'the student sees the decision, and the card tells the whole way', async () => {
    const { page } = cast.at(cast.winner)
    await goTo(page, `/member/pages/interview/index?id=${cast.interviewId}`)
    await page.reload()
    await see(page, words.decisionText.offer)
    await see(page, new RegExp(messageToStudent))
    await goTo(page, '/pages/card/index')
    await page.reload()
    for (const event of ['applied', 'interview-booked', 'interview-result'] as const) await see(page, cards.event[event])
    await see(page, new RegExp(cards.result.offer))
  })
}

import { surveyHint, surveyNames } from '~/domain/alerts/template-words'
import { openRounds, type RoundWindow } from '~/domain/surveys/survey-rounds'
import { chinaDateOf, startOfChinaDate } from '~/domain/time/china-date'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { SurveyNotice } from '../../ports/survey-collections'
import type { Ports } from '../../ports/ports'
import { messagePages } from '../alerts/message-page'
import { notify } from '../alerts/notify'
import { responseIdOf } from './survey-view'

/** Milliseconds the night's function may spend on it; what is left goes on the next night, where it stopped. */
const allowance = 30_000
const batch = 200

/**
 * Tells the graduates of a year once that a round is open, and once more, a month before it closes, those who haven't
 * handed it in. How far it came stands in `survey-notices`; a notice has an id of its own, so that a step done twice
 * tells nobody twice. Whoever claims their record later finds the round on the card.
 */
export const tellGraduates: TimerJob = {
  name: 'tellGraduates',
  async run(ports) {
    const today = chinaDateOf(ports.clock.now().toISOString())
    const deadline = ports.clock.now().getTime() + allowance
    let told = 0
    for (const { graduationYear, window } of openRounds(today, SURVEY_RULES)) {
      const kind = today < window.remindsOn ? 'asked' : 'reminded'
      told += await tellYear(ports, { graduationYear, window, kind }, deadline)
    }
    return told
  },
}

interface Telling {
  graduationYear: number
  window: RoundWindow
  kind: 'asked' | 'reminded'
}

async function tellYear(ports: Ports, telling: Telling, deadline: number): Promise<number> {
  const { documents, clock } = ports
  const { graduationYear, window, kind } = telling
  const _id = `${graduationYear}|${window.round}|${kind}`
  const before = await documents.get('survey-notices', _id)
  let notice: SurveyNotice = before ?? { _id, after: '', isDone: false, toldCount: 0, updatedAt: '' }
  while (!notice.isDone && clock.now().getTime() < deadline) {
    const page = await documents.find('cards', { graduationYear, _id: { gt: notice.after } }, { order: [['_id', 'asc']], limit: batch, fields: ['accountId'] })
    const responses = await documents.getMany('survey-responses', page.map(({ _id: studentId }) => responseIdOf(studentId, window.round)))
    const finished = new Set(responses.flatMap(({ studentId, finishedAt }) => (finishedAt === null ? [] : [studentId])))
    let toldCount = notice.toldCount
    for (const { _id: studentId, accountId } of page) if (!finished.has(studentId) && (await tell(ports, accountId, telling))) toldCount++
    notice = { ...notice, after: page.at(-1)?._id ?? notice.after, isDone: page.length < batch, toldCount, updatedAt: clock.now().toISOString() }
    await documents.put('survey-notices', notice)
  }
  return notice.toldCount - (before?.toldCount ?? 0)
}

/** @returns false where they were told already, or nobody is there any more */
async function tell({ documents, clock, ids }: Ports, accountId: string, { window: { round, closesOn }, kind }: Telling): Promise<boolean> {
  const now = clock.now().toISOString()
  return documents.transaction(async (tx) => {
    const subject = `survey|${round}|${kind}|${accountId}`
    if ((await tx.get('inbox', subject)) || !(await tx.get('accounts', accountId))) return false
    await notify(tx, {
      ...{ now, ids, to: accountId, subject },
      ...(kind === 'asked' ? { kind: 'survey-open' as const } : { kind: 'survey-closing' as const }),
      detail: { round, closesOn },
      target: { page: 'survey', id: round },
      template: { key: 'survey-open', data: { thing1: surveyNames[round], date2: startOfChinaDate(closesOn), thing3: surveyHint }, page: messagePages.survey(round) },
    })
    return true
  })
}

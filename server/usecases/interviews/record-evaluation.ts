import { recordEvaluation as operation } from '~/contract/interviews'
import { resultPhrases } from '~/domain/alerts/template-words'
import { stageAfter } from '~/domain/applications/application-decision'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { messagePages } from '../alerts/message-page'
import { notify } from '../alerts/notify'
import { applicationIdOf } from '../applications/application-id'
import { moveStage } from '../applications/move-stage'
import { confirmLevels } from '../cards/confirm-levels'
import { recordCardEvent } from '../cards/record-card-event'
import { employerMayAct } from '../employers/employer-may-act'
import { requiredLevels } from './required-levels'

/**
 * The employer's evaluation, once and final: the student is told with it. It may be written from the moment the
 * interview begins, whoever of the employer's recruiters held it. Levels of the job's own competencies may be confirmed
 * with it; they stand on the student's card.
 */
export const recordEvaluation = implementCommand(operation, {
  async run({ input, actor: { account, membership }, now, ports: { ids } }, tx) {
    const { interviewId, scores, decision, messageToStudent, privateNote, confirmed = [] } = input
    const interview = await tx.get('interviews', interviewId)
    if (!interview || interview.employerId !== membership.scopeId) return fail('NOT_FOUND')
    if (!(await employerMayAct(tx, interview.employerId))) return fail('EMPLOYER_SUSPENDED')
    if (interview.status !== 'booked') return fail('INTERVIEW_OVER')
    if (interview.startsAt > now) return fail('INTERVIEW_NOT_STARTED')
    const { jobId, jobTitle, employerName, studentId, studentAccountId } = interview
    if (confirmed.length > 0) {
      const required = new Set(requiredLevels(await tx.get('jobs', jobId)).map(({ id }) => id))
      const isTwice = new Set(confirmed.map(({ id }) => id)).size < confirmed.length
      if (isTwice || confirmed.some(({ id }) => !required.has(id))) return fail('INVALID_INPUT', { confirmed: 'unknown-code' })
    }
    const evaluation = { scores, decision, messageToStudent, privateNote, evaluatedAt: now }
    await tx.update('interviews', interviewId, { set: { status: 'evaluated', evaluation } })
    await confirmLevels(tx, interview, confirmed, { name: account.displayName, now })

    const application = await tx.get('applications', applicationIdOf(jobId, studentId))
    if (application) await moveStage(tx, application, stageAfter(decision), { now, message: messageToStudent })
    await recordCardEvent(tx, { studentId, kind: 'interview-result', at: now, job: { jobId, jobTitle, employerName }, result: decision })
    await notify(tx, {
      now,
      ids,
      to: studentAccountId,
      kind: 'interview-result',
      detail: { jobTitle, employerName, decision, message: messageToStudent },
      target: { page: 'interview', id: interviewId },
      template: {
        key: 'application-result',
        data: { thing1: employerName, thing2: jobTitle, phrase3: resultPhrases[decision], thing4: messageToStudent },
        page: messagePages.interview(interviewId),
      },
    })
    return ok({ status: 'evaluated' as const })
  },
})

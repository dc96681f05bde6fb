import { decideApplication as operation } from '~/contract/applications'
import { resultPhrases } from '~/domain/alerts/template-words'
import { stageAfter } from '~/domain/applications/application-decision'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { messagePages } from '../alerts/message-page'
import { notify } from '../alerts/notify'
import { recordCardEvent } from '../cards/record-card-event'
import { employerMayAct } from '../employers/employer-may-act'
import { callOffPlans } from '../interviews/call-off-plans'
import { moveStage } from './move-stage'

/** The employer's word on an application; the student hears it, with the message. A no ends what was planned as well. */
export const decideApplication = implementCommand(operation, {
  async run({ input: { applicationId, decision, message }, actor, now, ports: { ids } }, tx) {
    const application = await tx.get('applications', applicationId)
    if (!application || application.employerId !== actor.membership.scopeId) return fail('NOT_FOUND')
    if (!(await employerMayAct(tx, application.employerId))) return fail('EMPLOYER_SUSPENDED')
    const stage = stageAfter(decision)
    // Decided so already: the same answer, and nobody is told twice.
    if (application.stage === stage) return ok({ stage })
    if (!(await moveStage(tx, application, stage, { now, message }))) return fail('STAGE_FINAL')
    if (decision === 'decline') await callOffPlans(tx, application, { by: 'employer', now, ids })
    const { studentId, jobId, jobTitle, employerName } = application
    await recordCardEvent(tx, { studentId, kind: 'application-decided', at: now, job: { jobId, jobTitle, employerName }, result: stage })
    await notify(tx, {
      now,
      ids,
      to: application.accountId,
      kind: 'application-decided',
      detail: { jobTitle, employerName, decision, message },
      target: { page: 'application', id: applicationId },
      template: {
        key: 'application-result',
        data: { thing1: employerName, thing2: jobTitle, phrase3: resultPhrases[decision], thing4: message },
        page: messagePages.applications(),
      },
    })
    return ok({ stage })
  },
})

import { withdrawApplication as operation } from '~/contract/applications'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { takeBackNotices } from '../alerts/take-back-notices'
import { callOffPlans } from '../interviews/call-off-plans'
import { moveStage } from './move-stage'

/** The student takes the application back, one that was declined too, and all it showed with it; what was planned because of it is called off. */
export const withdrawApplication = implementCommand(operation, {
  async run({ input, actor, now, ports: { ids } }, tx) {
    const application = await tx.get('applications', input.applicationId)
    if (!application || application.studentId !== actor.membership.scopeId) return fail('NOT_FOUND')
    if (application.stage === 'withdrawn') return ok({ stage: 'withdrawn' as const })
    await moveStage(tx, application, 'withdrawn', { now })
    await takeBackNotices(tx, { kind: 'application-received', targetId: application._id })
    await callOffPlans(tx, application, { by: 'student', now, ids })
    return ok({ stage: 'withdrawn' as const })
  },
})

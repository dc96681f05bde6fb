import { listClaimDisputes as operation } from '~/contract/accounts'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** The open disputes of the own school, oldest first. */
export const listClaimDisputes = implementQuery(operation, async ({ actor, ports: { documents } }) => {
  const open = await documents.find('claim-disputes', { schoolId: actor.membership.scopeId, status: 'open' }, { order: [['openedAt', 'asc']] })
  const students = new Map((await documents.getMany('students', [...new Set(open.map(({ studentId }) => studentId))])).map((student) => [student._id, student]))
  const disputes = open.flatMap(({ _id, studentId, statement, contact, openedAt }) => {
    const student = students.get(studentId)
    if (!student) return []
    const { studentNumber, name, className, claimedAt } = student
    return [{ disputeId: _id, studentNumber, name, className, statement, contact, openedAt, claimedAt: claimedAt ?? openedAt }]
  })
  return ok({ disputes })
})

import { listDataDisputes as operation } from '~/contract/rights'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { dataDisputeView } from './data-dispute-view'

/** What students of the own school say is wrong, oldest first. */
export const listDataDisputes = implementQuery(operation, async ({ actor, ports: { documents } }) => {
  const open = await documents.find('data-disputes', { schoolId: actor.membership.scopeId, state: 'open' }, { order: [['openedAt', 'asc']] })
  const students = new Map((await documents.getMany('students', [...new Set(open.map(({ studentId }) => studentId))])).map((student) => [student._id, student]))
  const disputes = open.flatMap((dispute) => {
    const student = students.get(dispute.studentId)
    if (!student) return []
    const { _id: studentId, studentNumber, name, className } = student
    const source = dispute.source ?? (dispute.subject.kind === 'entry' ? 'school' : null)
    return [{ ...dataDisputeView(dispute), source, standing: dispute.standing, student: { studentId, studentNumber, name, className } }]
  })
  return ok({ disputes })
})

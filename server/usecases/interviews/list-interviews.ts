import { listInterviews as operation } from '~/contract/interviews'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { Interview, Invitation } from '../../ports/collections'
import type { Documents, Filter } from '../../ports/documents'
import { actingEmployersOf } from '../employers/employer-may-act'
import { interviewRow } from './interview-row'
import { invitationView } from './invitation-view'
import { bookedCells } from './slot-claim'

/** The latest of each side are shown; older ones stand in the application. */
const shown = 100

/** Interviews and unanswered invitations of the caller, as student and as recruiter; the latest time first. */
export const listInterviews = implementQuery(operation, async ({ actor: { account }, now, ports: { documents } }) => {
  const employers = await actingEmployersOf(documents, account)
  const sides = [{ studentAccountId: account._id }, ...(employers.length > 0 ? [{ employerId: { in: employers } }] : [])]
  const [interviews, invitations] = await Promise.all([findInterviews(documents, sides), findOpen(documents, sides)])
  const booked = await bookedByRecruiter(documents, invitations)
  return ok({
    interviews: interviews.map((one) => interviewRow(one, account._id)),
    invitations: invitations.map((one) => invitationView(one, booked.get(one.recruiterId) ?? new Set(), now)),
  })
})

async function findInterviews(documents: Documents, sides: Filter<Interview>[]): Promise<Interview[]> {
  const found = await Promise.all(sides.map((side) => documents.find('interviews', side, { order: [['startsAt', 'desc']], limit: shown })))
  return distinct(found.flat()).sort((a, b) => b.startsAt.localeCompare(a.startsAt))
}

async function findOpen(documents: Documents, sides: Filter<Invitation>[]): Promise<Invitation[]> {
  const found = await Promise.all(
    sides.map((side) => documents.find('invitations', { ...side, status: 'open' }, { order: [['createdAt', 'desc']], limit: shown })),
  )
  return distinct(found.flat()).sort((a, b) => b.createdAt.localeCompare(a.createdAt))
}

async function bookedByRecruiter(documents: Documents, invitations: readonly Invitation[]): Promise<Map<string, Set<string>>> {
  const slots = new Map<string, Invitation['slots']>()
  for (const { recruiterId, slots: offered } of invitations) slots.set(recruiterId, [...(slots.get(recruiterId) ?? []), ...offered])
  return new Map(await Promise.all([...slots].map(async ([id, offered]) => [id, await bookedCells(documents, id, offered)] as const)))
}

function distinct<T extends { _id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row._id, row])).values()]
}

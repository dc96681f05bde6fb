import { enterRoom as operation } from '~/contract/interviews'
import type { OutputOf } from '~/contract/operation'
import { roomStateAt } from '~/domain/interviews/room-window'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Interview } from '../../ports/collections'
import type { Ports } from '../../ports/ports'
import { employerMayAct } from '../employers/employer-may-act'
import { hostOf, sideOf } from './party-side'

type Provider = OutputOf<typeof operation>['providers'][number]

/** Opens the door of a booked interview to its two parties, within its hours. */
export const enterRoom = implementCommand(operation, {
  // Entered twice one is in; the reply names the other side.
  isRecorded: false,
  async prepare({ input, actor: { account, identity }, now, ports }) {
    const interview = await ports.documents.get('interviews', input.interviewId)
    const side = interview && sideOf(account, interview)
    if (!interview || !side) return fail('NOT_FOUND')
    if (interview.status === 'cancelled') return fail('ROOM_CLOSED')
    const state = roomStateAt(interview, now)
    if (state !== 'open') return fail(state === 'early' ? 'ROOM_NOT_OPEN' : 'ROOM_CLOSED')
    if (!(await employerMayAct(ports.documents, interview.employerId))) return fail('EMPLOYER_SUSPENDED')
    return ok({ side, providers: await providersOf(ports, interview, identity.openid) })
  },
  async run({ input, actor: { account } }, tx, { side, providers }) {
    const interview = await tx.get('interviews', input.interviewId)
    if (!interview || interview.status === 'cancelled') return fail('ROOM_CLOSED')
    // Signals go to whoever of the employer's recruiters really sits there.
    if (side === 'employer' && hostOf(interview) !== account._id) await tx.update('interviews', interview._id, { set: { hostId: account._id } })
    const { startsAt, endsAt, conversationId, signalSeq, recruiterName, studentName } = interview
    const counterpartName = side === 'student' ? recruiterName : studentName
    return ok({ side, counterpartName, providers, after: signalSeq, startsAt, endsAt, conversationId })
  },
})

/**
 * In the order to try them: a browser connects directly, WeChat by VoIP where the mini-program's category has it, and
 * a meeting link works everywhere. An interview by chat needs no camera.
 */
async function providersOf({ rooms, log }: Ports, { _id, form, meetingLink }: Interview, openid: string): Promise<Provider[]> {
  if (form === 'chat') return []
  const voip = await rooms.voip(_id, openid).catch((error: unknown) => {
    log({ level: 'warn', what: 'voip', interviewId: _id, message: String(error) })
    return null
  })
  return [
    { kind: 'webrtc', iceServers: rooms.iceServers() },
    ...(voip ? [{ kind: 'voip' as const, ...voip }] : []),
    ...(meetingLink ? [{ kind: 'link' as const, url: meetingLink }] : []),
  ]
}

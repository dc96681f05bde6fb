import { withConfirmed } from '~/domain/cards/confirmed-competencies'
import type { InterviewDecision, InterviewForm } from '~/domain/interviews/interview-status'
import { cellsOf, type Slot } from '~/domain/interviews/slot-cells'
import type { Interview, Invitation } from '~/server/ports/collections'
import { conversationIdOf } from '~/server/usecases/chat/ensure-conversation'
import { slotClaimIdOf } from '~/server/usecases/interviews/slot-claim'
import { moveApplication, type DemoApplication } from './applications'
import { INVITATION_MESSAGES, PRIVATE_NOTES, RESULT_MESSAGES } from './messages'
import type { Random } from './random'
import type { World } from './world'

interface InvitationSeed {
  slots: readonly Slot[]
  createdAt: string
  answerBy: string
  form: InterviewForm
  message: string
}

/** Writes an open invitation. */
export function writeInvitation(world: World, one: DemoApplication, seed: InvitationSeed): Invitation {
  const { job, card } = one
  const { slots, createdAt, answerBy, form, message } = seed
  const { jobTitle, employerName } = one.application
  const invitation: Invitation = {
    _id: `${job._id}|${card._id}|1`,
    jobId: job._id,
    jobTitle,
    employerId: job.employerId,
    employerName,
    recruiterId: job.createdBy,
    recruiterName: world.get('accounts', job.createdBy).displayName,
    studentId: card._id,
    studentAccountId: card.accountId,
    studentName: card.studentName,
    form,
    message,
    slots: slots.map((slot, index) => ({ slotId: `t${index + 1}`, ...slot })),
    status: 'open',
    answerBy,
    meetingLink: form === 'video' ? `https://meeting.example.com/${job._id.slice(1, 10)}` : null,
    interviewId: null,
    createdAt,
  }
  world.event(card._id, 'invited', createdAt, job, form)
  world.tell(card.accountId, { kind: 'invitation-received', detail: { jobTitle, employerName, form, answerBy }, target: { page: 'invitation', id: invitation._id }, at: createdAt })
  return world.put('invitations', invitation)
}

/** True when neither side has anything in the slot's cells. */
export function areFree(world: World, accounts: readonly string[], slot: Slot): boolean {
  return cellsOf(slot).every((cell) => accounts.every((account) => !world.has('slot-claims', slotClaimIdOf(account, cell))))
}

/** Books a slot of an invitation, with the cells of both sides. */
export function writeBooking(world: World, one: DemoApplication, invitation: Invitation, slot: Slot, bookedAt: string): Interview {
  const { jobId, jobTitle, employerId, employerName, recruiterId, recruiterName, studentId, studentAccountId, studentName, form, meetingLink } = invitation
  const _id = `i${world.random.hex(20)}`
  Object.assign(invitation, { status: 'accepted', interviewId: _id })
  for (const accountId of [recruiterId, studentAccountId]) {
    for (const cellAt of cellsOf(slot)) world.put('slot-claims', { _id: slotClaimIdOf(accountId, cellAt), accountId, interviewId: _id, cellAt })
  }
  one.job.interviewCount++
  moveApplication(world, one, 'interview', bookedAt)
  world.event(studentId, 'interview-booked', bookedAt, one.job, slot.startsAt)
  world.tell(recruiterId, { kind: 'invitation-answered', detail: { jobTitle, employerName, studentName, answer: 'accepted', message: '', startsAt: slot.startsAt }, target: { page: 'interview', id: _id }, at: bookedAt })
  return world.put('interviews', {
    _id,
    invitationId: invitation._id,
    jobId,
    jobTitle,
    employerId,
    employerName,
    recruiterId,
    recruiterName,
    studentId,
    studentAccountId,
    studentName,
    form,
    startsAt: slot.startsAt,
    endsAt: new Date(Date.parse(slot.startsAt) + slot.minutes * 60_000).toISOString(),
    minutes: slot.minutes,
    status: 'booked',
    meetingLink,
    conversationId: conversationIdOf(jobId, studentId),
    signalSeq: 0,
    isReminded: world.calendar.isPast(slot.startsAt),
    cancelReason: '',
    evaluation: null,
    createdAt: bookedAt,
  })
}

/** Writes the employer's word on an interview that took place. */
export function writeEvaluation(world: World, random: Random, one: DemoApplication, interview: Interview, decision: InterviewDecision, evaluatedAt: string): void {
  const middle = decision === 'offer' ? 4 : decision === 'next-round' ? 3 : 2
  const mark = () => Math.min(5, Math.max(1, middle + random.int(-1, 1)))
  const messageToStudent = random.pick(RESULT_MESSAGES[decision])
  const scores = { professional: mark(), communication: mark(), 'problem-solving': mark(), motivation: mark(), teamwork: mark() }
  Object.assign(interview, { status: 'evaluated', evaluation: { scores, decision, messageToStudent, privateNote: random.pick(PRIVATE_NOTES), evaluatedAt } })
  const stage = decision === 'offer' ? 'offered' : decision === 'decline' ? 'declined' : 'interview'
  Object.assign(one.application, { stage, changedAt: evaluatedAt, message: messageToStudent })
  if (decision !== 'decline') confirmSome(world, one, interview, evaluatedAt)
  const { jobTitle, employerName } = interview
  world.event(interview.studentId, 'interview-result', evaluatedAt, one.job, decision)
  world.tell(interview.studentAccountId, { kind: 'interview-result', detail: { jobTitle, employerName, decision, message: messageToStudent }, target: { page: 'interview', id: interview._id }, at: evaluatedAt })
}

/** One or two competencies of the posting that the interview showed, confirmed on the card by three recruiters in five. */
function confirmSome(world: World, { job, card }: DemoApplication, interview: Interview, at: string): void {
  const random = world.random.fork(`confirmations ${interview._id}`)
  if (!random.chance(0.6)) return
  const { _id: interviewId, studentId, employerId, employerName, jobId, jobTitle, recruiterName } = interview
  for (const { id, level } of random.sample(job.published?.competencies ?? [], random.int(1, 2))) {
    const shown = Math.min(5, Math.max(2, level + random.int(-1, 1))) as 2 | 3 | 4 | 5
    const shared = { studentId, interviewId, employerId, employerName, jobId, jobTitle, competency: id, level: shown }
    world.put('competency-confirmations', { _id: `${interviewId}|${id}`, ...shared, confirmedBy: recruiterName, confirmedAt: at, state: 'shown', statement: '', answeredAt: null })
  }
  const own = world.all('competency-confirmations').filter((one) => one.studentId === studentId)
  card.profile.competencies = withConfirmed(card.profile.competencies, own)
  card.hasConfirmations = true
}

const FORMS: readonly (readonly [InterviewForm, number])[] = [['video', 66], ['one-to-one', 24], ['chat', 10]]

/** Interviews of the short-listed: past ones with a result, coming ones booked, fresh ones still to be answered. */
export function writeInterviews(world: World, applications: readonly DemoApplication[]): void {
  const random = world.random.fork('interviews')
  for (const one of applications) {
    if (one.application.stage !== 'shortlisted' || !random.chance(0.75)) continue
    const createdAt = world.calendar.shift(one.application.changedAt, 0.05 + random.next() * 1.5)
    if (!world.calendar.isPast(createdAt)) continue
    const slots = proposeSlots(world, random, one, createdAt)
    const [first] = slots
    if (!first) continue
    const answerBy = world.calendar.shift(first.startsAt, -0.5)
    const invitation = writeInvitation(world, one, { slots, createdAt, answerBy, form: random.weighted(FORMS), message: random.pick(INVITATION_MESSAGES) })
    answer(world, random, one, invitation)
  }
}

/** Three half hours on different days, two to nine days after the invitation, in office hours and free for both. */
function proposeSlots(world: World, random: Random, { job, card }: DemoApplication, createdAt: string): Slot[] {
  const from = Math.floor((Date.parse(createdAt) - Date.parse(world.calendar.at(0, 0))) / 86_400_000)
  const slots: Slot[] = []
  for (let tries = 0; tries < 12 && slots.length < 3; tries++) {
    const slot = { startsAt: world.calendar.at(from + 2 + slots.length * 2 + random.int(0, 1), random.pick([540, 570, 600, 630, 660, 840, 870, 900, 930, 960, 990])), minutes: 30 }
    if (areFree(world, [job.createdBy, card.accountId], slot) && !slots.some(({ startsAt }) => startsAt === slot.startsAt)) slots.push(slot)
  }
  return slots.sort((a, b) => a.startsAt.localeCompare(b.startsAt))
}

function answer(world: World, random: Random, one: DemoApplication, invitation: Invitation): void {
  const { calendar } = world
  const answeredAt = calendar.shift(invitation.createdAt, 0.05 + random.next())
  if (calendar.isPast(invitation.answerBy) && answeredAt >= invitation.answerBy) invitation.status = 'lapsed'
  if (!calendar.isPast(answeredAt) || answeredAt >= invitation.answerBy) return
  if (random.chance(0.08)) {
    invitation.status = 'declined'
    const { jobTitle, employerName, studentName } = invitation
    world.tell(invitation.recruiterId, { kind: 'invitation-answered', detail: { jobTitle, employerName, studentName, answer: 'declined', message: '', startsAt: '' }, target: { page: 'invitation', id: invitation._id }, at: answeredAt })
    return
  }
  const slot = random.pick(invitation.slots)
  const { startsAt, minutes } = slot
  const interview = writeBooking(world, one, invitation, { startsAt, minutes }, answeredAt)
  const evaluatedAt = calendar.shift(interview.endsAt, 0.02 + random.next() * 2)
  if (calendar.isPast(evaluatedAt)) writeEvaluation(world, random, one, interview, random.weighted([['offer', 46], ['next-round', 18], ['decline', 36]]), evaluatedAt)
}

import * as z from 'zod/mini'
import { confirmationStates } from '../domain/cards/confirmed-competencies'
import { evaluationCriteria, interviewDecisions, interviewForms, interviewStatuses, invitationStatuses } from '../domain/interviews/interview-status'
import { meetingLinkPattern } from '../domain/interviews/meeting-link'
import { postingLimits } from '../domain/jobs/posting-limits'
import { Confirmed } from './confirmations'
import { Id, Instant, optionalText, text } from './fields'
import { operation } from './operation'

export const InterviewForm = z.enum(interviewForms)
export const InvitationStatus = z.enum(invitationStatuses)
export const InterviewStatus = z.enum(interviewStatuses)
export const InterviewDecision = z.enum(interviewDecisions)

/** A time an interview could take: on the quarter hour, 15–240 minutes. */
export const SlotInput = z.object({ startsAt: Instant, minutes: z.int().check(z.gte(15), z.lte(240)) })

/** https address of a meeting that works without us. */
export const MeetingLink = z.string().check(z.trim(), z.maxLength(300), z.regex(meetingLinkPattern))

/** Offers times to a student who applied or consented to be found. The same times may be offered to several students. */
export const inviteToInterview = operation({
  name: 'inviteToInterview',
  home: 'employer',
  kind: 'command',
  input: z.object({
    jobId: Id,
    studentId: Id,
    form: InterviewForm,
    slots: z.array(SlotInput).check(z.minLength(1), z.maxLength(12)),
    message: text(300),
    /** a video interview needs one: in WeChat there is no other way to meet */
    meetingLink: z.optional(MeetingLink),
    answerBy: Instant,
  }),
  output: z.object({ invitationId: Id }),
  errors: ['EMPLOYER_SUSPENDED', 'STUDENT_NOT_FINDABLE', 'ALREADY_INVITED', 'SLOT_OFF_GRID', 'SLOT_IN_PAST', 'SLOTS_OVERLAP', 'SLOT_TAKEN', 'ANSWER_BY_TOO_LATE', 'JOB_NOT_PUBLISHED'],
})

export const InvitationView = z.object({
  invitationId: Id,
  jobId: Id,
  jobTitle: z.string(),
  employerName: z.string(),
  studentId: Id,
  studentName: z.string(),
  form: InterviewForm,
  message: z.string(),
  status: InvitationStatus,
  slots: z.array(z.object({ slotId: z.string(), startsAt: Instant, minutes: z.int(), isFree: z.boolean() })),
  answerBy: Instant,
  createdAt: Instant,
  interviewId: z.nullable(Id),
})

/** One invitation, for the student it is for and the employer it is from. */
export const readInvitation = operation({
  name: 'readInvitation',
  home: 'member',
  kind: 'query',
  input: z.object({ invitationId: Id }),
  output: z.object({ invitation: InvitationView }),
  errors: ['EMPLOYER_SUSPENDED'],
})

/** Takes one of the offered times. The database decides who wins it. */
export const claimSlot = operation({
  name: 'claimSlot',
  home: 'student',
  kind: 'command',
  input: z.object({ invitationId: Id, slotId: z.string().check(z.maxLength(60)) }),
  output: z.object({ interviewId: Id, startsAt: Instant, minutes: z.int() }),
  errors: ['EMPLOYER_SUSPENDED', 'SLOT_TAKEN', 'OWN_TIME_TAKEN', 'INVITATION_CLOSED', 'SLOT_IN_PAST'],
})

export const declineInvitation = operation({
  name: 'declineInvitation',
  home: 'student',
  kind: 'command',
  input: z.object({ invitationId: Id, message: optionalText(300) }),
  output: z.object({ status: InvitationStatus }),
  errors: ['INVITATION_CLOSED'],
})

export const withdrawInvitation = operation({
  name: 'withdrawInvitation',
  home: 'employer',
  kind: 'command',
  input: z.object({ invitationId: Id }),
  output: z.object({ status: InvitationStatus }),
  errors: ['INVITATION_CLOSED'],
})

/** Either side calls a booked interview off; both times are free again. */
export const cancelInterview = operation({
  name: 'cancelInterview',
  home: 'member',
  kind: 'command',
  input: z.object({ interviewId: Id, reason: text(300) }),
  output: z.object({ status: InterviewStatus }),
  errors: ['EMPLOYER_SUSPENDED', 'INTERVIEW_OVER'],
})

/** The employer sets or changes the link of a booked video interview; the student is told. */
export const setMeetingLink = operation({
  name: 'setMeetingLink',
  home: 'employer',
  kind: 'command',
  input: z.object({ interviewId: Id, meetingLink: MeetingLink }),
  output: z.object({ interviewId: Id }),
  errors: ['EMPLOYER_SUSPENDED', 'INTERVIEW_OVER'],
})

export const InterviewRow = z.object({
  interviewId: Id,
  invitationId: Id,
  jobId: Id,
  jobTitle: z.string(),
  employerName: z.string(),
  studentName: z.string(),
  form: InterviewForm,
  startsAt: Instant,
  minutes: z.int(),
  status: InterviewStatus,
  conversationId: Id,
  /** it takes the caller's own time, not a colleague's */
  isMine: z.boolean(),
})

/** Interviews and open invitations of the caller, as student or as recruiter. */
export const listInterviews = operation({
  name: 'listInterviews',
  home: 'member',
  kind: 'query',
  input: z.object({}),
  output: z.object({ interviews: z.array(InterviewRow), invitations: z.array(InvitationView) }),
})

export const Evaluation = z.object({
  scores: z.record(z.enum(evaluationCriteria), z.int().check(z.gte(1), z.lte(5))),
  decision: InterviewDecision,
  messageToStudent: z.string(),
  /** for the employer's eyes only */
  privateNote: z.nullable(z.string()),
  evaluatedAt: Instant,
  /** levels confirmed with it, and what the student said of them */
  confirmed: z.array(z.object({ ...Confirmed.shape, state: z.enum(confirmationStates), statement: z.string() })),
})

export const readInterview = operation({
  name: 'readInterview',
  home: 'member',
  kind: 'query',
  input: z.object({ interviewId: Id }),
  output: z.object({
    interview: InterviewRow,
    side: z.enum(['student', 'employer']),
    meetingLink: z.nullable(z.string()),
    /** the student sees decision and message; scores and note stay with the employer */
    result: z.nullable(z.object({ decision: InterviewDecision, messageToStudent: z.string(), evaluatedAt: Instant })),
    evaluation: z.nullable(Evaluation),
    applicationId: z.nullable(Id),
    /** for the employer until it has evaluated: what the posting asks for, to be confirmed */
    required: z.array(Confirmed),
  }),
  errors: ['EMPLOYER_SUSPENDED'],
})

/** Enters the room of a booked interview: from 30 minutes before until two hours after its time. */
export const enterRoom = operation({
  name: 'enterRoom',
  home: 'member',
  kind: 'command',
  input: z.object({ interviewId: Id, /** this device's visit */ peerId: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/)) }),
  output: z.object({
    side: z.enum(['student', 'employer']),
    counterpartName: z.string(),
    /** in the order to try them */
    providers: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('webrtc'), iceServers: z.array(z.object({ urls: z.array(z.string()), username: z.optional(z.string()), credential: z.optional(z.string()) })) }),
        z.object({ kind: z.literal('voip'), signature: z.string(), nonceStr: z.string(), timeStamp: z.int(), groupId: z.string() }),
        z.object({ kind: z.literal('link'), url: z.string() }),
      ]),
    ),
    /** read room signals after this sequence */
    after: z.int(),
    startsAt: Instant,
    endsAt: Instant,
    conversationId: Id,
  }),
  errors: ['EMPLOYER_SUSPENDED', 'ROOM_NOT_OPEN', 'ROOM_CLOSED'],
})

/** What two browsers say to each other while they connect. */
export const RoomSignal = z.object({
  seq: z.int(),
  fromPeer: z.string(),
  kind: z.enum(['join', 'offer', 'answer', 'candidate', 'leave']),
  payload: z.string(),
})

export const sendRoomSignal = operation({
  name: 'sendRoomSignal',
  home: 'member',
  kind: 'command',
  input: z.object({
    interviewId: Id,
    peerId: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/)),
    kind: z.enum(['join', 'offer', 'answer', 'candidate', 'leave']),
    /** SDP or candidates as JSON */
    payload: z.string().check(z.maxLength(40_000)),
  }),
  output: z.object({ seq: z.int() }),
  errors: ['ROOM_CLOSED'],
})

export const readRoomSignals = operation({
  name: 'readRoomSignals',
  home: 'member',
  kind: 'query',
  input: z.object({ interviewId: Id, peerId: z.string().check(z.maxLength(40)), after: z.int() }),
  output: z.object({ signals: z.array(RoomSignal) }),
})

export const recordEvaluation = operation({
  name: 'recordEvaluation',
  home: 'employer',
  kind: 'command',
  input: z.object({
    interviewId: Id,
    scores: z.record(z.enum(evaluationCriteria), z.int().check(z.gte(1), z.lte(5))),
    privateNote: optionalText(1000),
    decision: InterviewDecision,
    messageToStudent: text(300),
    /** levels of the job's own competencies that the interview showed; none need be given */
    confirmed: z.optional(z.array(Confirmed).check(z.maxLength(postingLimits.maxCompetencies))),
  }),
  output: z.object({ status: InterviewStatus }),
  errors: ['EMPLOYER_SUSPENDED', 'INTERVIEW_NOT_STARTED', 'INTERVIEW_OVER'],
})

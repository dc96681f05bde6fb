/** 一对一 · 键对键 · 屏对屏: the three forms of an interview inside the product. */
export const interviewForms = ['one-to-one', 'chat', 'video'] as const
export type InterviewForm = (typeof interviewForms)[number]

export const invitationStatuses = ['open', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const
export type InvitationStatus = (typeof invitationStatuses)[number]

export const interviewStatuses = ['booked', 'cancelled', 'evaluated'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]

export const interviewDecisions = ['offer', 'next-round', 'decline'] as const
export type InterviewDecision = (typeof interviewDecisions)[number]

/** What a recruiter scores from 1 (not shown) to 5 (outstanding). */
export const evaluationCriteria = ['professional', 'communication', 'problem-solving', 'motivation', 'teamwork'] as const
export type EvaluationCriterion = (typeof evaluationCriteria)[number]

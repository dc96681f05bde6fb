import { recordSubscription } from '~/contract/alerts'
import { finishSitting, saveAnswers } from '~/contract/assessments'
import { applyToJob } from '~/contract/applications'
import { saveGoal } from '~/contract/card-goals'
import { uploadPart } from '~/contract/desk'
import { decideEmployer } from '~/contract/employers'
import { claimSlot, enterRoom, inviteToInterview, recordEvaluation, sendRoomSignal } from '~/contract/interviews'
import { advanceRound, createRound, publishRound } from '~/contract/recommendations'
import { readResume, renderResume, saveResume } from '~/contract/resumes'
import { decideDataDispute, disputeData, requestExport } from '~/contract/rights'
import { createShare } from '~/contract/sharing'
import { saveToShortlist, searchTalents } from '~/contract/talents'
import type { Answer } from '~/domain/assessments/instrument'
import { semesterOf } from '~/domain/cards/chapters'
import { chinaDateOf } from '~/domain/time/china-date'
import { currentInstrument } from '~/reference/instruments/instruments'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import type { Seed, TestCloud } from '../../support/cloud'
import { creditCodes, employer } from '../people'

/** Who leaves, whom they deal with, and what they applied to. */
export interface Parties {
  cloud: TestCloud
  /** openids */
  leaver: string
  recruiter: string
  office: string
  friend: string
  studentId: string
  schoolId: string
  /** a posting nobody has applied to */
  jobId: string
}

const longAgo = '2025-02-01T00:00:00.000Z'
const hour = 3_600_000

/** What a student leaves beside the card and the first application: answers, a résumé, a goal, an interview held, a round, a desk. */
export async function leaveTraces(parties: Parties): Promise<void> {
  const { cloud, studentId, jobId } = parties
  const [leaver, recruiter, office] = [cloud.as(parties.leaver), cloud.as(parties.recruiter), cloud.as(parties.office)]
  await answer(parties)
  await leaver.get(saveGoal, { revision: 0, what: '独一无二的目标', byOn: '2099-06-30', measure: { by: 'steps', steps: [{ text: '一步一步', isDone: false }] } })
  await leaver.get(recordSubscription, { accepted: ['interview-invitation', 'application-result'] })
  await disputeImported(parties)
  await foundBusiness(parties)

  const { content } = await leaver.get(readResume, {})
  const save = (resumeId: string | null, revision: number, summary: string) => leaver.get(saveResume, { resumeId, revision, title: '独一无二的简历', jobId: null, content: { ...content, summary } })
  const { resumeId } = await save(null, 0, '独一无二的自述')
  await leaver.get(renderResume, { resumeId })
  const share = await cloud.as(parties.friend).get(createShare, { jobId, channel: 'friend' })
  await leaver.get(applyToJob, { jobId, note: '', resumeId, shareToken: share.token })
  // Another page is drawn: the former one belongs to the version, and this one to the résumé.
  await save(resumeId, 1, '又改过的自述')
  await leaver.get(renderResume, { resumeId })
  await interview(parties)

  await recruiter.get(searchTalents, { filter: {} })
  await recruiter.get(saveToShortlist, { studentId, jobId: null, note: '独一无二的备注' })
  const { roundId } = await office.get(createRound, { title: '第一轮', purpose: 'digest', employerIds: [], graduationYears: [], perStudent: 3, perJob: 7 })
  while ((await office.get(advanceRound, { roundId })).round.state === 'drawing');
  await office.get(publishRound, { roundId })
  await cloud.load({
    'desk-sign-ins': [{ _id: 'sign-in', secretHash: 'x', check: '12', askedAt: longAgo, expiresAt: '2099-01-01T00:00:00.000Z', state: 'taken', openid: parties.leaver }],
    ...surveyOf(parties),
    'desk-sessions': [{ _id: 'session', openid: parties.leaver, startedAt: longAgo, expiresAt: '2099-01-01T00:00:00.000Z' }],
  })
}

/** What would be gone by itself within days, so that leaving has to reach it: done on the last of them. */
export async function leaveFreshTraces({ cloud, leaver: openid, studentId }: Parties): Promise<void> {
  const leaver = cloud.as(openid)
  await leaver.get(uploadPart, { uploadId: 'abcdefgh12345678', index: 0, content: 'QUJD' })
  await leaver.get(requestExport, { format: 'json', language: 'zh-CN' })
  const { content } = await leaver.get(readResume, {})
  const { resumeId } = await leaver.get(saveResume, { resumeId: null, revision: 0, title: '最后一份', jobId: null, content })
  await leaver.get(renderResume, { resumeId })
  await leaver.get(saveResume, { resumeId, revision: 1, title: '最后一份', jobId: null, content: { ...content, summary: '最后一稿' } })
  await leaver.get(renderResume, { resumeId })
  await leaver.get(saveGoal, { revision: 0, what: '最后的目标', byOn: '2099-06-30', measure: { by: 'entries', kind: 'project', count: 1 } })
  const [held] = cloud.storedAll('interviews', { studentId, status: 'evaluated' })
  const at = new Date(cloud.local.clock.now()).toISOString()
  if (held) await cloud.load({ 'room-signals': [{ _id: `${held._id}|99`, interviewId: held._id, seq: 99, fromPeer: 'peer-of-leaver', kind: 'leave', payload: '独一无二的连接', at }] })
}

/** A survey handed in and counted beside somebody else: a graduate's, years from now. */
function surveyOf({ studentId, schoolId }: Parties): Seed {
  const round = 'half-year'
  const cell = { _id: `${schoolId}|2099|${round}|080902|1`, schoolId, graduationYear: 2099, round, major: '080902', version: '1', n: 2, questions: { situation: { n: 2, options: { employed: 2 } } }, told: null, editions: 0, unchangedCount: 0, heldOutCount: 0, standsAlone: false } as const
  const answers = { situation: ['employed'], words: '独一无二的回望' }
  return {
    'survey-responses': [{ _id: `${studentId}|${round}`, studentId, round, version: '1', answers, givenAt: {}, startedAt: longAgo, updatedAt: longAgo, finishedAt: longAgo, countedIn: cell._id, countedAfter: 0, countedTogetherAfter: 0 }],
    'survey-cells': [cell, { ...cell, _id: `${schoolId}|2099|${round}|*|1`, major: '*', standsAlone: true }],
  }
}

async function answer({ cloud, leaver }: Parties): Promise<void> {
  const instrument = currentInstrument('decision')
  const sitting = { instrumentId: instrument.id, semester: semesterOf(chinaDateOf(new Date(cloud.local.clock.now()).toISOString())), version: instrument.version }
  const answers = instrument.items.map(({ id }, index) => ({ item: id, value: (((index * 3 + (index % 4)) % 5) + 1) as Answer, time: 4000 }))
  await cloud.as(leaver).get(saveAnswers, { ...sitting, answers })
  await cloud.as(leaver).get(finishSitting, { ...sitting, isSure: false })
}

/** A business of the leaver's that is on their card; registered by somebody who stays, as their own account would for its sake. */
async function foundBusiness({ cloud, recruiter, office, studentId }: Parties): Promise<void> {
  const founded = employer(creditCodes[1], recruiter, { name: '新枝科技有限公司', status: 'unverified', founderStudentId: studentId })
  await cloud.load({ employers: [founded] })
  await cloud.as(office).get(decideEmployer, { employerId: founded._id, decision: 'verify' })
}

/** Two entries of the school: one stands, one was wrong and is taken off. */
async function disputeImported({ cloud, leaver, office, studentId, schoolId }: Parties): Promise<void> {
  const imported = (_id: string, title: string): CardEntryRecord => ({
    ...{ _id, studentId, schoolId, kind: 'course', chapter: '2024-1', title, credits: 2, grade: null, competencies: [] },
    ...{ source: 'school', verification: 'verified', revision: 1, createdAt: longAgo, updatedAt: longAgo },
  })
  await cloud.load({ 'card-entries': [imported('imported-1', '独一无二的课'), imported('imported-2', '录错的课')] })
  const { disputeId } = await cloud.as(leaver).get(disputeData, { subject: { kind: 'entry', entryId: 'imported-2' }, statement: '不是我的课' })
  await cloud.as(office).get(decideDataDispute, { disputeId, decision: 'removed', value: '', note: '已核对' })
}

/** An interview that is held and evaluated, with a level confirmed. The clock moves on to it. */
async function interview({ cloud, leaver, recruiter, studentId, jobId }: Parties): Promise<void> {
  const at = new Date(cloud.local.clock.now() + 26 * hour)
  at.setUTCMinutes(0, 0, 0)
  const startsAt = at.toISOString()
  const { invitationId } = await cloud.as(recruiter).get(inviteToInterview, { jobId, studentId, form: 'video', meetingLink: 'https://meeting.example.com/7', message: '独一无二的邀请', slots: [{ startsAt, minutes: 30 }], answerBy: new Date(cloud.local.clock.now() + hour).toISOString() })
  const { interviewId } = await cloud.as(leaver).get(claimSlot, { invitationId, slotId: 't1' })
  cloud.local.clock.advance(at.getTime() + 60_000 - cloud.local.clock.now())
  await cloud.as(leaver).get(enterRoom, { interviewId, peerId: 'peer-of-leaver' })
  await cloud.as(leaver).get(sendRoomSignal, { interviewId, peerId: 'peer-of-leaver', kind: 'join', payload: '' })
  const scores = { professional: 4, communication: 4, 'problem-solving': 4, motivation: 4, teamwork: 4 }
  await cloud.as(recruiter).get(recordEvaluation, { interviewId, scores, privateNote: '独一无二的评语', decision: 'next-round', messageToStudent: '独一无二的回复', confirmed: [{ id: 'python', level: 4 }] })
}

import { applyToJob, decideApplication, viewApplicant, withdrawApplication } from '~/contract/applications'
import { sendMessage } from '~/contract/chat'
import { answerConfirmation } from '~/contract/confirmations'
import { importGrades, previewGrades } from '~/contract/grades'
import { claimSlot, inviteToInterview, recordEvaluation } from '~/contract/interviews'
import { changeFamilyLink, createFamilyLink, decideDataDispute, disputeData, requestDeletion, revokeFamilyLink } from '~/contract/rights'
import { createShare, endShare } from '~/contract/sharing'
import { uploadPath } from '~/contract/uploads'
import { stageAfter } from '~/domain/applications/application-decision'
import { type ApplicationStage, canMoveTo, isOver } from '~/domain/applications/application-stage'
import { type StatedLevel, withConfirmed } from '~/domain/cards/confirmed-competencies'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import { cellsOf } from '~/domain/interviews/slot-cells'
import { composeResume } from '~/domain/resumes/compose-resume'
import { knownEntryYear } from '~/domain/resumes/entry-year'
import type { ResumeDraft } from '~/domain/resumes/resume-draft'
import { deletionRules } from '~/domain/rights/deletion-rules'
import { familyRules, isStanding } from '~/domain/rights/family-rules'
import { sharerName } from '~/domain/sharing/sharer-name'
import { competenciesOfCourse } from '~/reference/courses/course-competencies'
import { accountIdOf, importedEntryIdOf } from '~/server/kernel/derived-ids'
import type { Job } from '~/server/ports/collections'
import { employersMatch, radarOf } from '~/server/usecases/matching/match-view'
import { versionIdOf } from '~/server/usecases/resumes/version-id'
import { creditCodes, employer, school } from '../../people'
import { publishedJob } from '../../postings'
import type { Moment } from './moment'
import type { OwnData, OwnEntry, Row } from './own-data'
import { type Person, pick } from './person'
import type { JobId, Step } from './steps'
import { dropFromResumes } from './writing'

export const own = employer(creditCodes[0], 'min')
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>
type Acts<Kind extends Step['kind']> = { [K in Kind]: (person: Person, step: Of<K>) => Promise<void> }

const recruiterOf = ({ cloud }: Person) => cloud.as('min')
const officeOf = ({ cloud }: Person) => cloud.as('office')
const jobOf = (jobId: JobId): Job => publishedJob(jobId, own)
const about = (jobId: JobId) => ({ jobId, jobTitle: jobOf(jobId).title, employerName: own.name })
const idOf = ({ studentId }: OwnData, jobId: JobId) => `${jobId}|${studentId}`
const stageOf = (has: OwnData, jobId: JobId) => has.rowsOf('applications').get(idOf(has, jobId))?.stage as ApplicationStage | undefined

/** The parties of one posting, as each row about it names them. */
function partiesOf(has: OwnData, jobId: JobId) {
  const { studentId, accountId, record } = has
  return { ...about(jobId), employerId: own._id, recruiterId: own.registeredBy, studentId, studentAccountId: accountId, studentName: record.name }
}

/** As the career office does it: a sheet put up, looked at, and imported. @returns null where it holds what was taken off before */
async function importRow(person: Person, sheet: GradeSheet, row: Readonly<Record<string, string | number>>): Promise<Moment | null> {
  const { studentNumber, name } = person.record
  const cells = { 学号: studentNumber, 姓名: name, ...row }
  const table = `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`
  sheets += 1
  const fileId = await person.cloud.local.storage.upload(uploadPath('grades', accountIdOf('office'), `${sheets}.csv`), Buffer.from(table), 'office')
  const { data } = await person.done(officeOf(person), previewGrades, { fileId, sheet })
  const { at } = await person.done(officeOf(person), importGrades, { fileId, sheet, digest: data.digest })
  expect(data.problems.map(({ code }) => code)).toEqual(data.problems.length > 0 ? ['taken-off'] : [])
  return data.problems.length > 0 ? null : at
}
let sheets = 0

/** What an import writes of an entry, before it is stamped. */
type Brought<Kind extends 'course' | 'project'> = Omit<Extract<OwnEntry, { kind: Kind }>, 'studentId' | 'schoolId' | 'verification' | 'revision' | 'createdAt' | 'updatedAt'>

/** What a sheet says stands on the card from then on; the same again is nothing new. */
function takeIn(has: OwnData, content: Brought<'course'> | Brought<'project'>, at: Moment): void {
  const standing = has.entries.get(content._id)
  if (standing && saidOf(standing) === saidOf(content)) return
  if (standing?.verification === 'disputed') rememberWrong(has, standing, at, saidOf(content))
  // Disputed it stays disputed, whatever is imported meanwhile.
  const { verification = 'verified', revision = 0, createdAt = at } = standing ?? {}
  has.entries.set(content._id, { ...content, studentId: has.studentId, schoolId: school._id, verification, revision: revision + 1, createdAt, updatedAt: at })
  has.entriesChanged([content.kind], at, content.competencies.length + (standing?.competencies.length ?? 0) > 0)
}

/** What tells two wordings of an imported entry apart: the grade, or the result. */
function saidOf(entry: Pick<OwnEntry, 'kind'> & { grade?: { value: string } | null; description?: string }): string {
  return (entry.kind === 'course' ? entry.grade?.value : entry.description) ?? ''
}

/** An application is moved on, as far as its stage allows. */
function move(has: OwnData, jobId: JobId, stage: ApplicationStage, fields: Row): boolean {
  const standing = stageOf(has, jobId)
  if (standing === undefined || !canMoveTo(standing, stage)) return false
  has.change('applications', idOf(has, jobId), { stage, ...fields })
  return true
}

/** The version that goes with an application: every word in place. */
function sentVersion(has: OwnData, resumeId: string, at: Moment): { versionId: string; title: string } {
  const { title, content } = has.row('resumes', resumeId)
  const levels = new Map<string, number>()
  for (const { id, level } of has.card.profile.competencies) levels.set(id, Math.max(level, levels.get(id) ?? 0))
  // What is disputed is not printed.
  const entries = [...has.entries.values()].filter(({ verification }) => verification !== 'disputed')
  const page = composeResume(content as ResumeDraft, { record: { ...has.record, entryYear: knownEntryYear(has.record, entries) }, entries: entries.map((entry) => ({ ...entry, entryId: entry._id })), competencies: [...levels].map(([id, level]) => ({ id, level })) })
  const versionId = versionIdOf(resumeId, page)
  if (!has.rowsOf('resume-versions').has(versionId)) has.put('resume-versions', versionId, { _id: versionId, resumeId, studentId: has.studentId, title, page, createdAt: at })
  return { versionId, title: title as string }
}

/** What a student does with others, and others with them. */
export const dealing: Acts<'import' | 'import-project' | 'dispute' | 'dispute-record' | 'settle' | 'apply' | 'withdraw' | 'look' | 'decide' | 'say' | 'share' | 'end-share' | 'interview' | 'answer-confirmation' | 'invite' | 'show-employers' | 'revoke' | 'leave'> = {
  async import(person, { title, grade: value }) {
    const { has } = person
    const at = await importRow(person, 'courses', { 学年: '2024-2025', 学期: 1, 课程名称: title, 学分: 2, 成绩: value })
    if (!at) return
    const _id = importedEntryIdOf(school._id, has.record.studentNumber, 'course', '2024-1', title)
    const grade = { scale: 'percent' as const, value: String(value) }
    const content = { kind: 'course' as const, chapter: '2024-1' as const, title, credits: 2, grade, competencies: competenciesOfCourse(title, grade) }
    takeIn(has, { ...content, _id, source: 'school' }, at)
  },

  async 'import-project'(person, { title, result }) {
    const { has } = person
    const at = await importRow(person, 'programmes', { 学年: '2024-2025', 学期: 2, 合作企业: own.name, 订单班: '测试订单班', 项目名称: title, 考核结果: result })
    if (!at) return
    const _id = importedEntryIdOf(school._id, has.record.studentNumber, 'order-programme', '2024-2', title, own.name)
    const content = { kind: 'project' as const, chapter: '2024-2' as const, title, role: '', organisation: own.name, description: `测试订单班 · ${result}`, competencies: [] }
    takeIn(has, { ...content, _id, source: 'order-programme' }, at)
  },

  async dispute(person, { at: which, title: statement }) {
    const { has } = person
    const [entryId, standing] = pick(has.entries, which)
    if (entryId === undefined || !standing) return
    const refusal = standing.source === 'self' ? 'OWN_ENTRY' : standing.verification === 'disputed' ? 'DISPUTE_OPEN' : null
    const subject = { kind: 'entry' as const, entryId }
    const done = await person.doneUnless(refusal, person.self, disputeData, { subject, statement })
    if (!done) return
    openDispute(has, done, { subject, source: standing.source, title: standing.title, standing: standsAs(standing), statement })
    has.entries.set(entryId, { ...standing, verification: 'disputed', updatedAt: done.at })
    has.entriesChanged([standing.kind], done.at, true)
  },

  async 'dispute-record'(person, { field, title: statement }) {
    const { has } = person
    const isOpen = [...has.rowsOf('data-disputes').values()].some(({ state, subject }) => state === 'open' && (subject as { field?: string }).field === field)
    const subject = { kind: 'record' as const, field }
    const done = await person.doneUnless(isOpen ? 'DISPUTE_OPEN' : null, person.self, disputeData, { subject, statement })
    if (done) openDispute(has, done, { subject, source: null, title: '', standing: has.record[field], statement })
  },

  async settle(person, { at: which, isGranted, title: value }) {
    const { has } = person
    const [disputeId, dispute] = pick(new Map([...has.rowsOf('data-disputes')].filter(([, { state }]) => state === 'open')), which)
    if (disputeId === undefined || !dispute) return
    const subject = dispute.subject as { kind: 'record'; field: 'college' | 'className' } | { kind: 'entry'; entryId: string }
    const decision = !isGranted ? 'kept' : subject.kind === 'record' ? 'corrected' : 'removed'
    const note = `看过了：${value}`
    const { at } = await person.done(officeOf(person), decideDataDispute, { disputeId, decision, value: decision === 'corrected' ? value : '', note })
    if (subject.kind === 'record' && decision === 'corrected') {
      person.correct({ [subject.field]: value, importedAt: at })
      has.card.updatedAt = at
    }
    const entry = subject.kind === 'entry' ? has.entries.get(subject.entryId) : undefined
    if (entry && decision === 'removed') {
      has.entries.delete(entry._id)
      rememberWrong(has, entry, at)
      dropFromResumes(person)
    } else if (entry) has.entries.set(entry._id, { ...entry, verification: 'verified', updatedAt: at })
    if (entry) has.entriesChanged([entry.kind], at, true)
    has.change('data-disputes', disputeId, { state: decision, decidedAt: at, note })
    has.told('data-dispute-decided', at, { decision, note, title: dispute.title }, { page: 'privacy', id: disputeId })
  },

  async apply(person, { jobId, at: which }) {
    const { has } = person
    const [resumeId] = which === null ? [] : pick(has.rowsOf('resumes'), which)
    const note = `附言 ${jobId} ${has.rowsOf('card-events').size}`
    const { at } = await person.done(person.self, applyToJob, { jobId, note, ...(resumeId !== undefined && { resumeId }) })
    const standing = stageOf(has, jobId)
    if (standing !== undefined && standing !== 'withdrawn') return
    const { name, schoolName, college, major, className, level, graduationYear } = has.record
    const card = { profile: has.card.profile } as Parameters<typeof employersMatch>[1]
    const match = employersMatch(jobOf(jobId), card)
    const resume = resumeId === undefined ? null : sentVersion(has, resumeId, at)
    const { jobTitle, employerName } = about(jobId)
    has.put('applications', idOf(has, jobId), {
      ...{ _id: idOf(has, jobId), jobId, jobTitle, employerId: own._id, employerName, studentId: has.studentId, accountId: has.accountId, schoolId: school._id },
      ...{ student: { name, schoolName, college, major, className, level, graduationYear }, note, stage: 'submitted', appliedAt: at, changedAt: at, message: '', shareToken: null },
      ...{ match, radar: radarOf(jobOf(jobId), card), score: match?.score, resume },
    })
    has.event('applied', at, about(jobId))
    if (has.rowsOf('conversations').has(idOf(has, jobId))) return
    has.put('conversations', idOf(has, jobId), { _id: idOf(has, jobId), ...partiesOf(has, jobId), participants: [has.accountId, own.registeredBy], lastText: '', lastAt: at, studentUnread: 0 })
  },

  async withdraw(person, { jobId }) {
    const { has } = person
    if (stageOf(has, jobId) === undefined) return
    const { at } = await person.done(person.self, withdrawApplication, { applicationId: idOf(has, jobId) })
    move(has, jobId, 'withdrawn', { changedAt: at })
  },

  async look(person, { jobId }) {
    const { has } = person
    const stage = stageOf(has, jobId)
    if (stage === undefined) return
    // Looks of one minute are one: each has its own here.
    person.cloud.local.clock.advance(2 * minute)
    const applicationId = idOf(has, jobId)
    const done = await person.doneUnless(stage === 'withdrawn' ? 'NOT_FOUND' : null, recruiterOf(person), viewApplicant, { applicationId })
    if (!done) return
    has.put('card-views', String(done.at.from), { _id: expect.stringMatching(`^${has.studentId}\\|${own.registeredBy}\\|application\\|`), studentId: has.studentId, viewerName: own.name, viewerRole: 'recruiter', what: 'application', at: done.at })
    if (stage !== 'submitted') return
    move(has, jobId, 'viewed', { changedAt: done.at })
    const { jobTitle, employerName } = about(jobId)
    has.told('application-viewed', done.at, { jobTitle, employerName }, { page: 'application', id: applicationId })
  },

  async decide(person, { jobId, decision }) {
    const { has } = person
    const [standing, stage] = [stageOf(has, jobId), stageAfter(decision)]
    if (standing === undefined) return
    const applicationId = idOf(has, jobId)
    const message = `${decision} ${jobId}`
    const done = await person.doneUnless(standing === stage || canMoveTo(standing, stage) ? null : 'STAGE_FINAL', recruiterOf(person), decideApplication, { applicationId, decision, message })
    if (!done || !move(has, jobId, stage, { changedAt: done.at, message })) return
    has.event('application-decided', done.at, about(jobId), stage)
    const { jobTitle, employerName } = about(jobId)
    has.told('application-decided', done.at, { jobTitle, employerName, decision, message }, { page: 'application', id: applicationId })
  },

  async say(person, { jobId }) {
    const { has } = person
    const conversationId = idOf(has, jobId)
    if (!has.rowsOf('conversations').has(conversationId)) return
    const requestId = `message-${has.studentId}-${String(has.rowsOf('messages').size)}-${person.cloud.local.clock.now()}`.slice(0, 64)
    const text = `第 ${has.rowsOf('messages').size + 1} 句`
    const { at } = await person.done(person.self, sendMessage, { conversationId, text }, { requestId })
    has.put('messages', requestId, { _id: requestId, conversationId, senderId: has.accountId, senderName: has.record.name, text, sentAt: at })
    has.change('conversations', conversationId, { lastText: text, lastAt: at })
  },

  async share(person, { jobId }) {
    const { has } = person
    const { data: { token }, at } = await person.done(person.self, createShare, { jobId, channel: 'friend' })
    if (has.rowsOf('shares').has(token)) return
    const { jobTitle, employerName } = about(jobId)
    has.put('shares', token, { _id: token, sharerId: has.accountId, sharerName: sharerName(has.record.name), sharerSchoolName: school.name, jobId, jobTitle, employerName, channel: 'friend', createdAt: at, reach: 0, open: 0, apply: 0 })
  },

  async 'end-share'(person, { jobId }) {
    const { has } = person
    const standing = [...has.rowsOf('shares')].find(([, row]) => row.jobId === jobId && row.endedAt === undefined)
    if (!standing) return
    const [token] = standing
    const { at } = await person.done(person.self, endShare, { token })
    has.change('shares', token, { endedAt: at, sharerName: '', sharerSchoolName: '' })
  },

  async interview(person, step) {
    const stage = stageOf(person.has, step.jobId)
    if (stage === undefined || isOver(stage)) return
    await meet(person, step)
  },

  async 'answer-confirmation'(person, { at: which, state }) {
    const { has } = person
    const [confirmationId] = pick(has.rowsOf('competency-confirmations'), which)
    if (confirmationId === undefined) return
    const statement = state === 'disputed' ? '不是这样' : ''
    const { at } = await person.done(person.self, answerConfirmation, { confirmationId, state, ...(statement !== '' && { statement }) })
    has.change('competency-confirmations', confirmationId, { state, statement, answeredAt: at })
    has.hold(withConfirmed(has.card.profile.competencies, confirmed(has)), at)
  },

  async invite(person, { label }) {
    const { has, cloud } = person
    const now = cloud.local.clock.now()
    const standing = [...has.rowsOf('family-links').values()].filter(({ state, expiresAt }) => isStanding({ state: state as 'open', expiresAt: new Date((expiresAt as Moment).from).toISOString() }, new Date(now).toISOString()))
    const isShared = (has.card.consents['share-with-family'] as { isGranted: boolean } | undefined)?.isGranted === true
    const done = await person.doneUnless(!isShared ? 'NOT_SHARED' : standing.length >= familyRules.standingLinks ? 'TOO_MANY_LINKS' : null, person.self, createFamilyLink, { label, showsEmployers: false })
    if (!done) return
    has.put('family-links', done.data.link.linkId, { studentId: has.studentId, accountId: has.accountId, label, showsEmployers: false, state: 'open', createdAt: done.at, expiresAt: done.at.plus(familyRules.validHours * hour), linkedName: null, linkedAt: null })
  },

  async 'show-employers'(person, { at: which }) {
    const { has, cloud } = person
    const [linkId, link] = pick(has.rowsOf('family-links'), which)
    if (linkId === undefined || !link) return
    const isOpen = link.state === 'open' && (link.expiresAt as Moment).from > cloud.local.clock.now()
    const showsEmployers = link.showsEmployers !== true
    const done = await person.doneUnless(isOpen ? null : 'LINK_CLOSED', person.self, changeFamilyLink, { linkId, showsEmployers })
    if (done) has.change('family-links', linkId, { showsEmployers })
  },

  async revoke(person, { at: which }) {
    const [linkId] = pick(person.has.rowsOf('family-links'), which)
    if (linkId === undefined) return
    await person.done(person.self, revokeFamilyLink, { linkId })
    person.has.change('family-links', linkId, { state: 'revoked' })
  },

  async leave(person) {
    const { cloud, record } = person
    await person.done(person.self, requestDeletion, { confirmation: record.name })
    cloud.local.clock.advance((deletionRules.coolOffDays + 1) * day)
    await cloud.runTimers('nightly')
    // The school keeps its row, corrections included; what the person said of themselves goes.
    if (record.bornOnSource === 'student') {
      delete record.bornOn
      record.bornOnSource = null
    }
    await person.join()
  },
}

/** What an imported course said is remembered as wrong; what it says instead is not, whatever it said before. */
function rememberWrong(has: OwnData, entry: OwnEntry, at: Moment, right?: string): void {
  const wrong = saidOf(entry)
  const wordings = [...(has.wrongWordings.get(entry._id) ?? []).filter((one) => one !== wrong && one !== right), wrong]
  has.wrongWordings.set(entry._id, wordings)
  const digests = wordings.map(() => expect.stringMatching(/^[0-9a-f]{24}$/) as string)
  has.put('removed-entries', entry._id, { _id: entry._id, studentId: has.studentId, schoolId: entry.schoolId, digests, removedAt: at })
}

/** What the office is told stands there. */
function standsAs(entry: OwnEntry): string {
  if (entry.kind === 'course') return entry.grade?.value ?? ''
  return entry.kind === 'project' && entry.source === 'order-programme' ? `${entry.organisation} · ${entry.description}` : entry.title
}

function openDispute(has: OwnData, { data: { disputeId }, at }: { data: { disputeId: string }; at: Moment }, what: Row): void {
  const _id = `${has.studentId}|${has.rowsOf('data-disputes').size + 1}`
  expect(disputeId).toBe(_id)
  has.put('data-disputes', _id, { _id, studentId: has.studentId, schoolId: school._id, ...what, state: 'open', openedAt: at, decidedAt: null, note: '' })
}

const confirmed = (has: OwnData) => [...has.rowsOf('competency-confirmations').values()] as unknown as StatedLevel[]

/** Invited, a time taken, met, evaluated: the clock goes on to it. */
async function meet(person: Person, { jobId, decision, level }: Of<'interview'>): Promise<void> {
  const { has, cloud } = person
  const { clock } = cloud.local
  const parties = partiesOf(has, jobId)
  const startsAt = new Date(Math.ceil(clock.now() / hour) * hour + hour).toISOString()
  const answerBy = new Date(Date.parse(startsAt) - 30 * minute).toISOString()
  const slot = { startsAt, minutes: 30 }
  const message = `请来聊聊 ${jobId}`
  const invited = await person.done(recruiterOf(person), inviteToInterview, { jobId, studentId: has.studentId, form: 'chat', message, slots: [slot], answerBy })
  const { invitationId } = invited.data
  const { jobTitle, employerName } = about(jobId)
  has.event('invited', invited.at, about(jobId), 'chat')
  has.told('invitation-received', invited.at, { jobTitle, employerName, form: 'chat', answerBy }, { page: 'invitation', id: invitationId })

  const taken = await person.done(person.self, claimSlot, { invitationId, slotId: 't1' })
  const { interviewId } = taken.data
  has.put('invitations', invitationId, {
    ...{ _id: `${jobId}|${has.studentId}|${[...has.rowsOf('invitations').values()].filter((one) => one.jobId === jobId).length + 1}`, ...parties, recruiterName: 'min', form: 'chat', message },
    ...{ slots: [{ slotId: 't1', ...slot }], status: 'accepted', answerBy, meetingLink: null, interviewId, requestId: expect.any(String), createdAt: invited.at },
  })
  has.event('interview-booked', taken.at, about(jobId), startsAt)
  move(has, jobId, 'interview', { changedAt: taken.at })
  for (const cellAt of cellsOf(slot)) has.put('slot-claims', cellAt, { _id: `${has.accountId}|${cellAt}`, accountId: has.accountId, interviewId, cellAt })

  clock.advance(Date.parse(startsAt) + minute - clock.now())
  const scores = { professional: 4, communication: 4, 'problem-solving': 3, motivation: 5, teamwork: 4 } as const
  const messageToStudent = `${decision}：谢谢你来`
  const held = await person.done(recruiterOf(person), recordEvaluation, { interviewId, scores, privateNote: '只给自己看', decision, messageToStudent, confirmed: [{ id: 'python', level }] })
  has.put('interviews', interviewId, {
    ...{ _id: interviewId, invitationId, ...parties, recruiterName: 'min', form: 'chat', startsAt, endsAt: new Date(Date.parse(startsAt) + 30 * minute).toISOString(), minutes: 30 },
    ...{ status: 'evaluated', meetingLink: null, conversationId: idOf(has, jobId), cancelReason: '', createdAt: taken.at },
    evaluation: { scores, decision, messageToStudent, evaluatedAt: held.at },
  })
  has.put('competency-confirmations', `${interviewId}|python`, {
    ...{ _id: `${interviewId}|python`, studentId: has.studentId, interviewId, employerId: own._id, employerName, jobId, jobTitle },
    ...{ competency: 'python', level, confirmedBy: 'min', confirmedAt: held.at, state: 'shown', statement: '', answeredAt: null },
  })
  has.card.hasConfirmations = true
  has.hold(withConfirmed(has.card.profile.competencies, confirmed(has)), held.at)
  move(has, jobId, stageAfter(decision), { changedAt: held.at, message: messageToStudent })
  has.event('interview-result', held.at, about(jobId), decision)
  has.told('interview-result', held.at, { jobTitle, employerName, decision, message: messageToStudent }, { page: 'interview', id: interviewId })
}

import * as z from 'zod/mini'
import { InboxMessage } from '~/contract/alerts'
import { CardEvent, HeldCompetency, StudentIdentity, Wishes } from '~/contract/cards'
import { CityCode, Id, Instant } from '~/contract/fields'
import { PostingDraft } from '~/contract/jobs'
import { MatchView } from '~/contract/match'
import { ShareToken } from '~/contract/sharing'
import { isCreditCode } from '~/domain/employers/credit-code'
import { cellsOf, isOnGrid } from '~/domain/interviews/slot-cells'
import { roomStateAt } from '~/domain/interviews/room-window'
import { checkPosting } from '~/domain/jobs/posting-check'
import { postingTexts } from '~/domain/jobs/posting-texts'
import { scoreInstrument } from '~/domain/assessments/score-answers'
import { instrumentOf } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { EMPLOYER_KINDS_BY_CODE, EMPLOYER_SIZES_BY_CODE } from '~/reference/employer-kinds'
import { INDUSTRIES_BY_CODE } from '~/reference/industries'
import { accountIdOf, employerIdOf, shareTokenOf, studentIdOf } from '~/server/kernel/derived-ids'
import type { Collections } from '~/server/ports/collections'
import { groupIdOf } from '~/server/usecases/assessments/cells'
import { unknownCodes } from '~/server/usecases/catalogues/unknown-codes'
import { completePosting } from '~/server/usecases/jobs/complete-posting'
import { answerProblems } from '~/domain/surveys/answer-rules'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { explainToEmployer } from '~/server/usecases/matching/match-view'
import { generateProvince } from './generate-province'
import { DEMO_PERSONAS, personaOf } from './personas'

const now = '2026-11-22T02:05:00.000Z'
const province = generateProvince({ seed: 7, now })
const all = <C extends keyof Collections>(collection: C): readonly Collections[C][] => province[collection] ?? []
const idsOf = (collection: keyof Collections) => new Set(all(collection).map(({ _id }) => _id))

test('the same seed and instant give the same documents, another seed others', () => {
  const small = { students: 60, employers: 20, jobs: 60, shares: 6 }
  const once = generateProvince({ seed: 3, now, ...small })
  expect(generateProvince({ seed: 3, now, ...small })).toEqual(once)
  expect(generateProvince({ seed: 4, now, ...small })).not.toEqual(once)
})

test('has the size of the province', () => {
  expect([all('schools').length, all('students').length, all('employers').length, all('jobs').length]).toEqual([3, 2000, 300, 1500])
  expect(new Set(all('students').map(({ graduationYear }) => graduationYear)).size).toBe(4)
  expect(all('applications').length).toBeGreaterThan(1000)
  expect(all('interviews').filter(({ status, startsAt }) => status === 'booked' && startsAt > now).length).toBeGreaterThan(20)
  expect(all('invitations').filter(({ status, answerBy }) => status === 'open' && answerBy > now).length).toBeGreaterThan(5)
  expect(all('shares').length).toBeGreaterThan(120)
})

test('ids are of the contract’s form, unique, and derived as the use cases derive them', () => {
  for (const [collection, documents] of Object.entries(province)) {
    const ids = documents.map(({ _id }) => _id)
    expect({ collection, repeated: ids.length - new Set(ids).size }).toEqual({ collection, repeated: 0 })
    // Ids that clients send back; the rest (events, visits, claims) may be longer.
    if (['accounts', 'students', 'employers', 'jobs', 'applications', 'invitations', 'interviews', 'shares', 'inbox'].includes(collection)) for (const id of ids) Id.parse(id)
  }
  for (const { _id, openid } of all('accounts')) expect(_id).toBe(accountIdOf(openid))
  for (const { _id, schoolId, studentNumber } of all('students')) expect(_id).toBe(studentIdOf(schoolId, studentNumber))
  for (const { _id, creditCode } of all('employers')) expect(_id).toBe(employerIdOf(creditCode))
  for (const { _id, sharerId, jobId, channel } of all('shares')) expect(ShareToken.parse(_id)).toBe(shareTokenOf(sharerId, jobId, channel))
})

test('every reference resolves', () => {
  const known = { accounts: idsOf('accounts'), schools: idsOf('schools'), students: idsOf('students'), employers: idsOf('employers'), jobs: idsOf('jobs'), applications: idsOf('applications'), invitations: idsOf('invitations'), interviews: idsOf('interviews'), conversations: idsOf('conversations'), shares: idsOf('shares') }
  const missing: string[] = []
  const refer = (to: keyof typeof known, id: string | null, from: string) => {
    if (id !== null && !known[to].has(id)) missing.push(`${from} → ${to} ${id}`)
  }
  for (const one of all('students')) {
    refer('schools', one.schoolId, one._id)
    refer('accounts', one.claimedBy, one._id)
  }
  for (const one of all('cards')) {
    refer('students', one._id, 'card')
    refer('accounts', one.accountId, 'card')
  }
  for (const one of all('employers')) refer('accounts', one.registeredBy, one._id)
  for (const one of all('jobs')) {
    refer('employers', one.employerId, one._id)
    refer('accounts', one.createdBy, one._id)
  }
  for (const one of all('applications')) {
    refer('jobs', one.jobId, one._id)
    refer('students', one.studentId, one._id)
    refer('accounts', one.accountId, one._id)
    refer('shares', one.shareToken, one._id)
    refer('conversations', one._id, one._id)
  }
  for (const one of all('invitations')) {
    refer('applications', `${one.jobId}|${one.studentId}`, one._id)
    refer('accounts', one.recruiterId, one._id)
    refer('interviews', one.interviewId, one._id)
  }
  for (const one of all('interviews')) {
    refer('invitations', one.invitationId, one._id)
    refer('conversations', one.conversationId, one._id)
    refer('accounts', one.studentAccountId, one._id)
  }
  for (const one of all('slot-claims')) {
    refer('interviews', one.interviewId, one._id)
    refer('accounts', one.accountId, one._id)
  }
  for (const one of all('messages')) {
    refer('conversations', one.conversationId, one._id)
    refer('accounts', one.senderId, one._id)
  }
  for (const one of all('share-visits')) refer('shares', one.token, one._id)
  for (const one of all('card-events')) {
    refer('students', one.studentId, one._id)
    refer('jobs', one.jobId, one._id)
  }
  for (const one of all('inbox')) refer('accounts', one.accountId, one._id)
  for (const { memberships, _id } of all('accounts')) for (const { role, scopeId } of memberships) refer(role === 'recruiter' ? 'employers' : role === 'career-office' ? 'schools' : 'students', scopeId, _id)
  expect(missing).toEqual([])
})

test('every part that crosses the wire parses', () => {
  const School = z.object({ _id: Id, name: z.string(), city: CityCode })
  for (const school of all('schools')) School.parse(school)
  for (const record of all('students')) StudentIdentity.parse({ ...record, studentId: record._id })
  for (const { wishes, profile } of all('cards')) {
    if (wishes) Wishes.parse(wishes)
    for (const one of profile.competencies) HeldCompetency.parse(one)
    expect(unknownCodes({ cities: ['city', profile.cities], occupations: ['occupation', profile.occupations], major: ['major', [profile.major]], competencies: ['competency', profile.competencies.map(({ id }) => id)] })).toBeNull()
  }
  for (const event of all('card-events')) CardEvent.parse(event)
  for (const message of all('inbox')) InboxMessage.parse({ ...message, messageId: message._id })
  for (const { match } of all('applications')) MatchView.parse(match)
  for (const job of all('jobs')) PostingDraft.parse(job.draft)
  for (const { createdAt } of [...all('shares'), ...all('invitations'), ...all('interviews')]) Instant.parse(createdAt)
})

test('employers are what a registration could have made them', () => {
  for (const { creditCode, kind, size, industry, city } of all('employers')) {
    expect(isCreditCode(creditCode)).toBe(true)
    expect([EMPLOYER_KINDS_BY_CODE.has(kind), EMPLOYER_SIZES_BY_CODE.has(size), INDUSTRIES_BY_CODE.has(industry)]).toEqual([true, true, true])
    expect(unknownCodes({ city: ['city', [city]] })).toBeNull()
  }
  expect(new Set(all('employers').map(({ name }) => name)).size).toBe(300)
})

test('what is published is complete and lawful, and by verified employers alone', () => {
  const verified = new Set(all('employers').filter(({ status }) => status === 'verified').map(({ _id }) => _id))
  for (const job of all('jobs').filter(({ status }) => status === 'published')) {
    expect(completePosting(job.draft, now)).toMatchObject({ isOk: true })
    expect(checkPosting(postingTexts(job.draft))).toEqual([])
    expect(verified.has(job.employerId)).toBe(true)
    expect(job.offer?.id).toBe(job._id)
  }
  expect(all('jobs').some(({ findings }) => findings.some(({ severity }) => severity === 'unlawful'))).toBe(true)
})

test('counts agree with what they count', () => {
  for (const job of all('jobs')) {
    const applications = all('applications').filter(({ jobId }) => jobId === job._id)
    expect([job.applicantCount, job.newApplicantCount]).toEqual([applications.length, applications.filter(({ stage }) => stage === 'submitted').length])
  }
  for (const share of all('shares')) {
    const stages = all('share-visits').filter(({ token }) => token === share._id)
    for (const stage of ['reach', 'open', 'apply'] as const) expect(share[stage]).toBe(stages.filter((visit) => visit.stage === stage).length)
    expect(share.reach).toBeGreaterThanOrEqual(share.open)
    expect(share.open).toBeGreaterThanOrEqual(share.apply)
    expect(all('applications').filter(({ shareToken }) => shareToken === share._id)).toHaveLength(share.apply)
  }
  for (const account of all('accounts')) expect(account.unreadCount).toBe(all('inbox').filter(({ accountId, isRead }) => accountId === account._id && !isRead).length)
})

test('what an employer confirmed stands on the card, for the posting it interviewed for', () => {
  const held = new Map(all('cards').map((card) => [card._id, card.profile.competencies]))
  const confirmed = all('competency-confirmations')
  expect(confirmed.length).toBeGreaterThan(5)
  for (const { studentId, competency, level } of confirmed) {
    const own = held.get(studentId)?.find(({ id, provenance }) => id === competency && provenance === 'employer')
    expect(own?.level).toBeGreaterThanOrEqual(level)
  }
})

test('nothing has happened later than now, applications are by those who may', () => {
  const late = [...all('inbox').map(({ createdAt }) => createdAt), ...all('card-events').map(({ at }) => at), ...all('messages').map(({ sentAt }) => sentAt), ...all('share-visits').map(({ at }) => at), ...all('applications').map(({ changedAt }) => changedAt)].filter((at) => at > now)
  expect(late).toEqual([])
  const cards = new Map(all('cards').map((card) => [card._id, card]))
  const jobs = new Map(all('jobs').map((job) => [job._id, job]))
  for (const { jobId, studentId, score } of all('applications')) {
    const offer = jobs.get(jobId)?.offer
    const card = cards.get(studentId)
    // An application keeps the match it was sent with; a level confirmed since has moved that of today.
    if (card?.hasConfirmations) continue
    const profile = card?.profile
    expect(offer && profile && explainToEmployer(offer, profile)).toMatchObject({ isEligible: true, score })
  }
})

test('nobody is booked twice, and every booking holds its cells', () => {
  const claims = new Set(all('slot-claims').map(({ _id }) => _id))
  for (const interview of all('interviews')) {
    expect(isOnGrid(interview)).toBe(true)
    for (const cell of cellsOf(interview)) for (const account of [interview.recruiterId, interview.studentAccountId]) expect(claims.has(`${account}|${cell}`)).toBe(true)
  }
  expect(claims.size).toBe(all('interviews').reduce((sum, { minutes }) => sum + (minutes / 15) * 2, 0))
})

test('graduates’ surveys are as the use cases leave them: counted once where they agreed, enough to be told of', () => {
  const { 'survey-responses': responses = [], 'survey-cells': cells = [], cards = [] } = province
  const finished = responses.filter(({ finishedAt }) => finishedAt !== null)
  const agreed = new Set(cards.filter(({ consents }) => consents['survey-statistics']?.isGranted).map(({ _id }) => _id))
  expect(responses.every(({ answers }) => answerProblems(CURRENT_SURVEY, answers) === null)).toBe(true)
  expect(finished.every(({ studentId, countedIn }) => (countedIn !== null) === agreed.has(studentId))).toBe(true)
  expect(cells.reduce((sum, { n, major }) => sum + (major === '*' ? 0 : n), 0)).toBe(finished.filter(({ countedIn }) => countedIn !== null).length)
  const bySchool = cells.reduce<Record<string, number>>((sums, { schoolId, told }) => ({ ...sums, [schoolId]: (sums[schoolId] ?? 0) + (told?.n ?? 0) }), {})
  expect(Math.max(...Object.values(bySchool))).toBeGreaterThanOrEqual(11)
})

describe('the seven persons', () => {
  const accountOf = (key: (typeof DEMO_PERSONAS)[number]['key']) => all('accounts').find(({ openid }) => openid === personaOf(key).openid)

  test('are who they say, and the newcomer is nobody yet', () => {
    for (const { key, name, role } of DEMO_PERSONAS) {
      const account = accountOf(key)
      if (role === 'newcomer') expect(account).toBeUndefined()
      else expect(account).toMatchObject({ displayName: name, memberships: [{ role }] })
    }
    expect(all('students').find(({ studentNumber, name }) => studentNumber === '2023010188' && name === '陈知行')).toMatchObject({ schoolName: '北江理工大学', claimedBy: null })
  })

  test('the student’s room is open, and two were offered the same times', () => {
    const student = accountOf('student')?._id
    const interview = all('interviews').find(({ studentAccountId, status }) => studentAccountId === student && status === 'booked')
    expect(interview && roomStateAt(interview, now)).toBe('open')
    expect(interview?.recruiterId).toBe(accountOf('recruiter')?._id)
    const offers = [student, accountOf('rival')?._id].map((id) => all('invitations').find(({ studentAccountId, status }) => studentAccountId === id && status === 'open'))
    expect(offers[0]?.slots).toEqual(offers[1]?.slots)
    const recruiter = accountOf('recruiter')?._id
    const booked = new Set(all('slot-claims').filter(({ accountId }) => accountId === recruiter).map(({ cellAt }) => cellAt))
    expect(offers[0]?.slots.every((slot) => slot.startsAt > now && cellsOf(slot).every((cell) => !booked.has(cell)))).toBe(true)
  })

  test('the senior’s shares helped, the recruiter has applicants, the office has work', () => {
    const shares = all('shares').filter(({ sharerId }) => sharerId === accountOf('senior')?._id)
    expect(shares).toHaveLength(3)
    expect(shares.reduce((sum, { apply }) => sum + apply, 0)).toBeGreaterThan(2)
    const employer = accountOf('recruiter')?.memberships[0]?.scopeId
    expect(all('applications').filter(({ employerId }) => employerId === employer).length).toBeGreaterThan(25)
    expect(all('jobs').some(({ isInReview, employerId }) => isInReview && employerId === employer)).toBe(true)
    expect(all('employers').find(({ _id }) => _id === accountOf('new-recruiter')?.memberships[0]?.scopeId)?.status).toBe('unverified')
    expect(all('claim-disputes').filter(({ status }) => status === 'open')).toHaveLength(1)
  })
})

test('the evaluation is as the use cases leave it: scored, counted once, on the card, and large enough to compare with', () => {
  const finished = all('sittings').filter(({ state }) => state === 'finished')
  for (const { instrumentId, version, answers, scores } of finished) {
    const instrument = instrumentOf(instrumentId, version)
    expect(instrument && scoreInstrument(instrument, answers, SCORING_RULES)).toEqual(scores)
  }
  const counted = new Map<string, number>()
  for (const id of finished.flatMap(({ countedIn }) => countedIn)) counted.set(id, (counted.get(id) ?? 0) + 1)
  expect(Object.fromEntries(all('assessment-cells').map(({ _id, n }) => [_id, n]))).toEqual(Object.fromEntries(counted))
  const sizes = new Map<string, number>()
  for (const { _id, n } of all('assessment-cells')) sizes.set(groupIdOf(_id), (sizes.get(groupIdOf(_id)) ?? 0) + n)
  expect(Object.fromEntries(all('assessment-figures').map(({ _id, n }) => [_id, n]))).toEqual(Object.fromEntries([...sizes].filter(([, n]) => n >= SCORING_RULES.smallestCell)))
  const competencies = new Map(all('cards').map(({ _id, profile }) => [_id, profile.competencies]))
  for (const { studentId, assessed } of finished) {
    for (const one of assessed) expect(competencies.get(studentId)).toContainEqual({ ...one, provenance: 'assessed' })
  }
  const lin = all('cards').find(({ accountId }) => accountId === accountIdOf(personaOf('student').openid))
  const ofClass = (instrumentId: string) => all('assessment-cells').filter((cell) => cell.level === 'cohort' && cell.instrumentId === instrumentId && cell.major === lin?.profile.major && cell.schoolId === lin.schoolId && cell.graduationYear === lin.graduationYear)
  for (const id of ['personality', 'interests', 'adaptability', 'decision']) expect(ofClass(id).reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(30)
  expect(all('sittings').filter(({ studentId, state }) => studentId === lin?._id && state === 'open')).toHaveLength(1)
})

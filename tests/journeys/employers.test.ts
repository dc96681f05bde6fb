import { listInbox } from '~/contract/alerts'
import { applyToJob, decideApplication, listApplicants, viewApplicant } from '~/contract/applications'
import { listConversations, readConversation, sendMessage } from '~/contract/chat'
import { decideEmployer, listEmployers, readDesk, readEmployer, readMyEmployer, registerEmployer } from '~/contract/employers'
import { cancelInterview, claimSlot, enterRoom, inviteToInterview, listInterviews, readInterview, readInvitation } from '~/contract/interviews'
import { saveJobDraft, submitJob } from '~/contract/jobs'
import { readHome } from '~/contract/matching'
import { searchJobs } from '~/contract/search'
import { searchTalents } from '~/contract/talents'
import { uploadPath } from '~/contract/uploads'
import { accountIdOf, employerIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, otherSchool, recruiter, school } from './people'
import { publishedJob } from './postings'
import * as hiring from './support/hiring-world'
import { changesOf } from './support/match-index'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], accounts: [careerOffice('office'), careerOffice('office-2', otherSchool), ...['min', 'rival', 'typo', 'stranger'].map((openid) => account(openid))] } })
})
afterAll(() => cloud.close())

const putLicence = (openid: string, name = 'licence.jpg') =>
  cloud.local.storage.upload(uploadPath('licence', accountIdOf(openid), name), Buffer.from([0xff, 0xd8, 0xff]), openid)
const registration = {
  name: '江城智造有限公司',
  creditCode: creditCodes[0],
  kind: '39',
  size: '100-499',
  industry: 'I',
  city: '420100',
  introduction: '做工业软件。',
  contactName: '王敏',
  contactTitle: '招聘经理',
}

test('wrong data is refused beside the field, before anything is stored', async () => {
  const min = cloud.as('min')
  const licenceFileId = await putLicence('min')
  const refused = async (over: object) => {
    const reply = await min.call(registerEmployer, { ...registration, licenceFileId, ...over })
    return reply.ok ? reply : [reply.error.code, reply.error.fields]
  }
  expect(await refused({ creditCode: '91350100M000100Y44' })).toEqual(['CREDIT_CODE_INVALID', { creditCode: 'check-character' }])
  expect(await refused({ creditCode: 'abc' })).toEqual(['INVALID_INPUT', { creditCode: 'malformed' }])
  expect(await refused({ name: '  ' })).toEqual(['INVALID_INPUT', { name: 'too-small' }])
  expect(await refused({ city: '999999', kind: 'x', size: '', industry: 'ZZ' })).toEqual([
    'INVALID_INPUT',
    { city: 'unknown-code', kind: 'unknown-code', size: 'unknown-code', industry: 'unknown-code' },
  ])
  expect(await refused({ name: { $ne: null } })).toEqual(['INVALID_INPUT', { name: 'missing' }])
  // A licence is a file one has put up oneself: an id of somebody else's would come back as an address to read it.
  expect(await refused({ licenceFileId: await putLicence('stranger') })).toEqual(['INVALID_INPUT', { licenceFileId: 'malformed' }])
  expect(await refused({ licenceFileId: undefined })).toEqual(['INVALID_INPUT', { licenceFileId: 'missing' }])
  expect(cloud.storedAll('employers')).toEqual([])
  expect(cloud.stored('accounts', accountIdOf('min'))?.memberships).toEqual([])
})

test('register, be returned with a note, send again, be verified', async () => {
  const [min, office] = [cloud.as('min'), cloud.as('office')]
  expect(await min.get(readMyEmployer, {})).toEqual({ employer: null })
  expect(await min.refusal(readDesk, {})).toBe('FORBIDDEN')
  const licenceFileId = await putLicence('min')
  const { employerId } = await min.get(registerEmployer, { ...registration, licenceFileId })
  expect(min.cost(registerEmployer)).toMatchObject({ reads: 4, writes: 3 })

  expect(await office.get(listEmployers, { status: 'unverified' })).toMatchObject({ total: 1, employers: [{ employerId, status: 'unverified', publishedJobCount: 0 }] })
  expect(office.cost(listEmployers)).toMatchObject({ reads: 4, writes: 0 })
  const { employer } = await office.get(readEmployer, { employerId })
  expect(employer).toMatchObject({ creditCode: creditCodes[0], contactName: '王敏' })
  expect((await fetch(employer.licenceUrl ?? '')).status).toBe(200)
  expect(await min.refusal(readEmployer, { employerId })).toBe('FORBIDDEN')
  expect(await min.refusal(decideEmployer, { employerId, decision: 'verify' })).toBe('FORBIDDEN')

  expect(await office.refusal(decideEmployer, { employerId, decision: 'return' })).toBe('NOTE_REQUIRED')
  expect(await office.get(decideEmployer, { employerId, decision: 'return', note: '执照看不清' })).toEqual({ status: 'returned' })
  expect(await office.refusal(decideEmployer, { employerId, decision: 'return', note: '执照看不清' })).toBe('ALREADY_DECIDED')
  expect((await min.get(listInbox, {})).messages[0]).toMatchObject({ kind: 'employer-decided', detail: { decision: 'return', note: '执照看不清' }, target: { page: 'employer', id: employerId } })
  expect((await min.get(readMyEmployer, {})).employer).toMatchObject({ status: 'returned', reviewNote: '执照看不清' })

  expect(await min.get(registerEmployer, { ...registration, licenceFileId: await putLicence('min', 'clear.jpg') })).toEqual({ employerId, status: 'unverified' })
  expect(await office.get(decideEmployer, { employerId, decision: 'verify' })).toEqual({ status: 'verified' })
  expect(await min.get(readDesk, {})).toMatchObject({ employer: { name: '江城智造有限公司', status: 'verified' }, jobs: [], upcoming: [], newApplicantCount: 0 })
  expect(min.cost(readDesk)).toMatchObject({ reads: 5, writes: 0 })
  expect(cloud.stored('accounts', accountIdOf('min'))?.memberships).toEqual([{ role: 'recruiter', scopeId: employerId, scopeName: '江城智造有限公司' }])
})

test('what was verified stays so while name and licence do', async () => {
  const min = cloud.as('min')
  const standing = cloud.stored('employers', employerIdOf(creditCodes[0]))
  const licenceFileId = standing?.licenceFileId ?? ''
  expect((await min.get(registerEmployer, { ...registration, introduction: '做工业软件与机器视觉。' })).status).toBe('verified')
  expect(cloud.stored('employers', employerIdOf(creditCodes[0]))).toMatchObject({ licenceFileId, introduction: '做工业软件与机器视觉。' })
  expect((await min.get(registerEmployer, { ...registration, licenceFileId, name: '江城智造股份有限公司' })).status).toBe('unverified')
  await cloud.as('office').get(decideEmployer, { employerId: standing?._id ?? '', decision: 'verify' })
})

test('a credit code is registered once, whoever is faster', async () => {
  expect(await cloud.as('rival').refusal(registerEmployer, { ...registration, licenceFileId: await putLicence('rival') })).toBe('EMPLOYER_EXISTS')
  await cloud.load({ accounts: [account('racer-1'), account('racer-2')] })
  const replies = await Promise.all(
    ['racer-1', 'racer-2'].map(async (openid) => cloud.as(openid).call(registerEmployer, { ...registration, creditCode: creditCodes[2], licenceFileId: await putLicence(openid) })),
  )
  expect(replies.map((reply) => (reply.ok ? reply.data.status : reply.error.code)).sort()).toEqual(['EMPLOYER_EXISTS', 'unverified'])
})

test('a wrong credit code is corrected by sending it again; drafts follow, the wrong one is gone', async () => {
  const typo = cloud.as('typo')
  const licenceFileId = await putLicence('typo')
  const wrong = await typo.get(registerEmployer, { ...registration, creditCode: '914403001922038216', licenceFileId })
  const { jobId } = await typo.get(saveJobDraft, { revision: 0, draft: { title: '测试工程师' } })
  const right = await typo.get(registerEmployer, { ...registration, creditCode: '91330100799655058B', licenceFileId })
  expect(right.employerId).not.toBe(wrong.employerId)
  expect(cloud.stored('employers', wrong.employerId)).toBeUndefined()
  expect(cloud.stored('jobs', jobId)).toMatchObject({ employerId: right.employerId })
  expect(cloud.stored('accounts', accountIdOf('typo'))?.memberships).toEqual([expect.objectContaining({ scopeId: right.employerId })])
})

test('a suspended employer’s postings close with the next tick, and it can’t come back by itself', async () => {
  const [min, office] = [cloud.as('min'), cloud.as('office-2')]
  const employerId = employerIdOf(creditCodes[0])
  const employer = cloud.stored('employers', employerId)
  if (!employer) throw new Error('no employer')
  await cloud.load({ jobs: [publishedJob('j-one', employer), publishedJob('j-two', employer), { ...publishedJob('j-waiting', employer), status: 'in-review', isInReview: true, published: null, publishedAt: null, offer: null }] })

  expect(await office.get(decideEmployer, { employerId, decision: 'suspend', note: '收取培训费' })).toEqual({ status: 'suspended' })
  await cloud.runTimers('tick')
  for (const id of ['j-one', 'j-two']) {
    expect(cloud.stored('jobs', id)).toMatchObject({ status: 'closed', reviewNote: '收取培训费' })
    expect(cloud.stored('outbox', `job-closed|${id}`)).toMatchObject({ task: { kind: 'job-closed', jobId: id } })
    expect(new Set(changesOf(cloud, 'jobs', id).map(({ item }) => item))).toEqual(new Set([null]))
  }
  expect(cloud.stored('jobs', 'j-waiting')).toMatchObject({ status: 'returned', isInReview: false })
  expect(await min.refusal(submitJob, { jobId: 'j-waiting', revision: 1 })).toBe('EMPLOYER_NOT_VERIFIED')
  expect(await min.refusal(registerEmployer, { ...registration, licenceFileId: employer.licenceFileId })).toBe('EMPLOYER_EXISTS')
  expect((await min.get(readDesk, {})).employer).toMatchObject({ status: 'suspended', reviewNote: '收取培训费' })
  expect(await office.get(decideEmployer, { employerId, decision: 'verify' })).toEqual({ status: 'verified' })
  expect(cloud.stored('jobs', 'j-one')?.status).toBe('closed')
})

test('while an employer is suspended it sees and reaches no student; what it had planned is called off and they are told', async () => {
  const bad = hiring.employer('e-bad', '收费公司')
  const met = hiring.job('j-met', bad, 'boss')
  await cloud.load(
    hiring.together({ employers: [bad], jobs: [met, hiring.job('j-other', bad, 'boss')] }, hiring.recruiter('boss', '老板', bad), ...['an', 'bo'].map((openid) => hiring.student(openid, `${openid}同学`))),
  )
  const [an, bo, boss, office] = [cloud.as('an'), cloud.as('bo'), cloud.as('boss'), cloud.as('office')]
  const quarter = 900_000
  const startsAt = new Date(Math.ceil(cloud.local.clock.now() / quarter) * quarter + quarter).toISOString()
  const invite = async (openid: string, jobId: string, begins: string) => {
    const { applicationId } = await cloud.as(openid).get(applyToJob, { jobId, note: '' })
    const answerBy = new Date(Date.parse(begins) - 60_000).toISOString()
    const offer = { jobId, studentId: hiring.studentIdFor(openid), form: 'video' as const, slots: [{ startsAt: begins, minutes: 30 }], message: '来聊', meetingLink: 'https://meeting.example.com/9', answerBy }
    return { applicationId, invitationId: (await boss.get(inviteToInterview, offer)).invitationId }
  }
  const hers = await invite('an', 'j-met', startsAt)
  const { interviewId } = await an.get(claimSlot, { invitationId: hers.invitationId, slotId: 't1' })
  const his = await invite('bo', 'j-other', new Date(Date.parse(startsAt) + 4 * quarter).toISOString())
  await office.get(decideEmployer, { employerId: bad._id, decision: 'suspend', note: '收取培训费' })

  // At once, before any tick.
  const conversationId = hers.applicationId
  const refused = [
    boss.refusal(listApplicants, { jobId: 'j-met' }),
    boss.refusal(viewApplicant, { applicationId: hers.applicationId }),
    boss.refusal(decideApplication, { applicationId: hers.applicationId, decision: 'shortlist', message: '' }),
    boss.refusal(readConversation, { conversationId }),
    boss.refusal(sendMessage, { conversationId, text: '交一下押金' }),
    an.refusal(sendMessage, { conversationId, text: '在吗' }),
    boss.refusal(readInterview, { interviewId }),
    boss.refusal(cancelInterview, { interviewId, reason: '换个地方聊' }),
    boss.refusal(readInvitation, { invitationId: his.invitationId }),
    bo.refusal(claimSlot, { invitationId: his.invitationId, slotId: 't1' }),
    ...[an, boss].map((party) => party.refusal(enterRoom, { interviewId, peerId: 'peer-of-somebody' })),
  ]
  expect(new Set(await Promise.all(refused))).toEqual(new Set(['EMPLOYER_SUSPENDED']))
  expect(await boss.get(listInterviews, {})).toEqual({ interviews: [], invitations: [] })
  expect(await boss.get(listConversations, {})).toEqual({ conversations: [], cursor: null })
  expect((await boss.get(readDesk, {})).upcoming).toEqual([])

  await cloud.runTimers('tick')
  await cloud.runTimers('tick')
  expect(cloud.stored('interviews', interviewId)).toMatchObject({ status: 'cancelled' })
  expect(cloud.storedAll('slot-claims', { interviewId })).toEqual([])
  for (const { invitationId } of [hers, his]) expect(cloud.stored('invitations', invitationId)).toMatchObject({ status: 'withdrawn', interviewId: null })
  const told = (openid: string) => cloud.storedAll('inbox', { accountId: accountIdOf(openid), kind: { $in: ['interview-cancelled', 'invitation-answered'] } })
  expect(told('an')).toMatchObject([{ kind: 'interview-cancelled', detail: { by: 'career-office' } }])
  expect(told('bo')).toMatchObject([{ kind: 'invitation-answered', detail: { answer: 'employer-suspended' } }])

  await office.get(decideEmployer, { employerId: bad._id, decision: 'verify' })
  expect(await boss.get(viewApplicant, { applicationId: hers.applicationId })).toMatchObject({ stage: 'shortlisted' })
  await boss.get(sendMessage, { conversationId, text: '抱歉，重新约。' })
  // It pays for the cold start of every function it calls.
}, 30_000)

test('what lists say of an employer follows its registration: unverified while its new name is unchecked, then by that name', async () => {
  const trusted = employer(creditCodes[1], 'lea', { name: '远山软件有限公司', city: '230100' })
  await cloud.load(
    hiring.together({ employers: [trusted], accounts: [recruiter('lea', trusted)], jobs: [publishedJob('j-shield', trusted, { cities: ['230100'] })] }, hiring.student('cai', '蔡同学', { isFindable: true })),
  )
  await cloud.runTimers('nightly')
  const [cai, lea] = [cloud.as('cai'), cloud.as('lea')]
  const shown = async () => (await cai.get(readHome, {})).feed.find(({ jobId }) => jobId === 'j-shield')
  const found = async (text: string) => (await cai.get(searchJobs, { text })).jobs.map(({ jobId }) => jobId)
  expect(await shown()).toMatchObject({ employerName: '远山软件有限公司', isEmployerVerified: true })

  const renamed = { ...registration, name: '近水科技有限公司', creditCode: trusted.creditCode, city: trusted.city, licenceFileId: await putLicence('lea') }
  expect(await lea.get(registerEmployer, renamed)).toMatchObject({ status: 'unverified' })
  await cloud.runTimers('tick')
  expect(await shown()).toMatchObject({ employerName: '远山软件有限公司', isEmployerVerified: false })
  // Students consented to be found by verified employers; who has not applied is out of reach meanwhile.
  expect(await lea.refusal(searchTalents, { jobId: 'j-shield', filter: {} })).toBe('TALENTS_LOCKED')
  const startsAt = new Date(Math.ceil(cloud.local.clock.now() / 900_000) * 900_000 + 86_400_000).toISOString()
  const offer = { jobId: 'j-shield', studentId: hiring.studentIdFor('cai'), form: 'chat' as const, slots: [{ startsAt, minutes: 30 }], message: '来聊', answerBy: new Date(Date.parse(startsAt) - 3_600_000).toISOString() }
  expect(await lea.refusal(inviteToInterview, offer)).toBe('STUDENT_NOT_FINDABLE')

  await cloud.as('office').get(decideEmployer, { employerId: trusted._id, decision: 'verify' })
  await cloud.runTimers('tick')
  expect(await shown()).toMatchObject({ employerName: '近水科技有限公司', isEmployerVerified: true })
  expect(await found('近水')).toEqual(['j-shield'])
  expect(await found('远山软件')).toEqual([])
  await lea.get(inviteToInterview, offer)
}, 30_000)

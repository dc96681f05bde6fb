import { acceptTerms, claimRecord, decideClaimDispute, listClaimDisputes, listSchools, openClaimDispute, readSession } from '~/contract/accounts'
import { listInbox } from '~/contract/alerts'
import { readCard, saveWishes, setConsent } from '~/contract/cards'
import { claimLimits } from '~/domain/accounts/claim-limits'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, otherSchool, school, student } from './people'
import { changesOf } from './support/match-index'

let cloud: TestCloud
const newcomers = ['wei', 'lan', 'impostor', 'owner', 'guesser', 'a', 'b', 'greedy']
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: {
      schools: [school, otherSchool],
      accounts: [careerOffice('office'), careerOffice('other-office', otherSchool), ...newcomers.map((openid) => account(openid))],
      students: [
        student('20230001', '张伟'),
        student('20230002', '阿依古丽·买买提', { graduationYear: 2026 }),
        student('20230003', '李芳'),
        student('20230004', '王强'),
        student('20230005', '赵敏'),
        student('20230006', '孙悦'),
        student('20230007', '周舟'),
      ],
    },
  })
})
afterAll(() => cloud.close())

const keyOf = (studentNumber: string, name: string) => ({ schoolId: school._id, studentNumber, name })

test('a person becomes known by accepting the terms of today, once', async () => {
  const person = cloud.as('newcomer')
  expect(await cloud.visitor.get(readSession, {})).toEqual({ state: 'visitor' })
  expect(await person.get(readSession, {})).toEqual({ state: 'terms-needed' })
  expect(await person.refusal(claimRecord, keyOf('20230001', '张伟'))).toBe('TERMS_NOT_ACCEPTED')
  expect(await person.refusal(acceptTerms, { version: '2020-01' })).toBe('TERMS_OUTDATED')
  expect(await cloud.visitor.refusal(acceptTerms, { version: currentTermsVersion })).toBe('UNAUTHENTICATED')
  expect(cloud.stored('accounts', accountIdOf('newcomer'))).toBeUndefined()

  const first = await person.get(acceptTerms, { version: currentTermsVersion, displayName: '小新' })
  expect(await person.get(acceptTerms, { version: currentTermsVersion })).toEqual(first)
  expect(cloud.stored('accounts', first.accountId)).toMatchObject({ displayName: '小新', memberships: [], unreadCount: 0 })
  expect(await person.get(readSession, {})).toEqual({ state: 'member' })
})

test('anybody may see which schools there are', async () => {
  expect((await cloud.visitor.get(listSchools, {})).schools).toEqual(expect.arrayContaining([{ id: 'jcu', name: '江城大学' }, { id: 'bhu', name: '滨海大学' }]))
  expect(cloud.visitor.cost(listSchools)).toMatchObject({ reads: 1, writes: 0 })
})

test('a student claims the own record: membership, card and the first event come with it', async () => {
  const wei = cloud.as('wei')
  expect(await wei.refusal(claimRecord, keyOf('20230001', '张威'))).toBe('RECORD_NOT_FOUND')
  expect(await wei.refusal(claimRecord, { ...keyOf('20230001', '张伟'), schoolId: 'bhu' })).toBe('RECORD_NOT_FOUND')
  const reply = await wei.call(claimRecord, keyOf('20230001', ' 张　伟 '))
  expect(reply).toMatchObject({ ok: true })
  const { reads, writes } = wei.cost(claimRecord)
  expect({ reads, writes }).toEqual(claimCost)

  const card = await wei.get(readCard, {})
  expect(card).toMatchObject({ state: 'claimed', card: { student: { name: '张伟', schoolName: '江城大学', major: '080901' }, wishes: null, events: [{ kind: 'claimed' }] }, views: [] })
  expect(card.consents.filter(({ isGranted }) => isGranted)).toEqual([])
  const after = await wei.call(readSession, {})
  expect(after).toMatchObject({ session: { roles: [{ role: 'student', scopeName: '江城大学' }] } })
  // Claiming the same record again is no mistake; another one is.
  expect(await wei.get(claimRecord, keyOf('20230001', '张伟'))).toEqual({ studentId: card.card?.student.studentId })
  expect(await wei.refusal(claimRecord, keyOf('20230003', '李芳'))).toBe('ALREADY_LINKED')
})
/**
 * Reads: account (policy), request and attempts (before), request, account, record, card, card for the market's entry.
 * Writes: attempts, record, account, card, its event, the market's entry, request.
 */
const claimCost = { reads: 9, writes: 6 }

test('who has graduated is an alumnus, and the dot of the name may be typed in any way', async () => {
  await cloud.as('lan').get(claimRecord, keyOf('20230002', '阿依古丽.买买提'))
  expect(cloud.stored('accounts', accountIdOf('lan'))?.memberships).toEqual([expect.objectContaining({ role: 'alumnus' })])
})

test('two accounts claim one record at the same moment: one has it, the other is told', async () => {
  const replies = await Promise.all(['a', 'b'].map((openid) => cloud.as(openid).call(claimRecord, keyOf('20230003', '李芳'))))
  const codes = replies.map((reply) => (reply.ok ? 'won' : reply.error.code)).sort()
  expect(codes).toEqual(['RECORD_CLAIMED_BY_OTHER', 'won'])
  const [record] = cloud.storedAll('students', { studentNumber: '20230003' })
  const winner = replies[0]?.ok ? 'a' : 'b'
  expect(record?.claimedBy).toBe(accountIdOf(winner))
  expect(cloud.stored('cards', record?._id ?? '')?.accountId).toBe(accountIdOf(winner))
  expect(cloud.storedAll('accounts', { openid: winner === 'a' ? 'b' : 'a' })[0]?.memberships).toEqual([])
})

test('one account claims two records at the same moment: it gets one', async () => {
  const greedy = cloud.as('greedy')
  const replies = await Promise.all([greedy.call(claimRecord, keyOf('20230006', '孙悦')), greedy.call(claimRecord, keyOf('20230007', '周舟'))])
  expect(replies.map((reply) => (reply.ok ? 'won' : reply.error.code)).sort()).toEqual(['ALREADY_LINKED', 'won'])
  expect(cloud.storedAll('students', { claimedBy: accountIdOf('greedy') })).toHaveLength(1)
})

test('guessing names against a number ends after five attempts an hour, and goes on when the hour is over', async () => {
  const guesser = cloud.as('guesser')
  for (let attempt = 0; attempt < claimLimits.attemptsPerHour; attempt++) expect(await guesser.refusal(claimRecord, keyOf('20230005', `猜${attempt}`))).toBe('RECORD_NOT_FOUND')
  expect(await guesser.refusal(claimRecord, keyOf('20230005', '赵敏'))).toBe('RATE_LIMITED')
  // A dispute tells the same about a name, so it counts the same.
  expect(await guesser.refusal(openClaimDispute, { ...keyOf('20230005', '赵敏'), statement: '我的', contact: '1' })).toBe('RATE_LIMITED')
  cloud.local.clock.advance(3_600_000)
  expect(await guesser.call(claimRecord, keyOf('20230005', '赵敏'))).toMatchObject({ ok: true })
})

test('a claim sent twice at once with one request id has one effect and one answer', async () => {
  await cloud.load({ accounts: [account('twice')], students: [student('20230008', '钱多')] })
  const send = () => cloud.as('twice').call(claimRecord, keyOf('20230008', '钱多'), { requestId: 'same-request-0001' })
  const [one, two] = await Promise.all([send(), send()])
  expect(one).toMatchObject({ ok: true })
  expect(two.ok && two.data).toEqual(one.ok && one.data)
  expect(cloud.storedAll('card-events', { kind: 'claimed', studentId: student('20230008', '')._id })).toHaveLength(1)
})

test('a dispute moves record, card and membership to the rightful person, and both are told', async () => {
  const [impostor, owner, office] = [cloud.as('impostor'), cloud.as('owner'), cloud.as('office')]
  const key = keyOf('20230004', '王强')
  const dispute = { ...key, statement: '学生证在我手里', contact: '13800000000' }
  expect(await owner.refusal(openClaimDispute, dispute)).toBe('RECORD_NOT_CLAIMED')
  const { studentId } = await impostor.get(claimRecord, key)
  await impostor.get(saveWishes, { cities: ['420100'], occupations: [], salaryMin: 5000 })
  await impostor.get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })

  expect(await owner.refusal(claimRecord, key)).toBe('RECORD_CLAIMED_BY_OTHER')
  const { disputeId } = await owner.get(openClaimDispute, dispute)
  expect(await owner.refusal(openClaimDispute, dispute)).toBe('DISPUTE_OPEN')

  expect((await cloud.as('other-office').get(listClaimDisputes, {})).disputes).toEqual([])
  expect(await cloud.as('other-office').refusal(decideClaimDispute, { disputeId, decision: 'transfer', note: '假的' })).toBe('NOT_FOUND')
  expect(await owner.refusal(decideClaimDispute, { disputeId, decision: 'transfer', note: '我自己来' })).toBe('FORBIDDEN')
  const { disputes } = await office.get(listClaimDisputes, {})
  expect(disputes).toEqual([expect.objectContaining({ disputeId, studentNumber: '20230004', name: '王强', statement: '学生证在我手里', contact: '13800000000' })])

  await office.get(decideClaimDispute, { disputeId, decision: 'transfer', note: '已核对学生证' })
  expect(await office.refusal(decideClaimDispute, { disputeId, decision: 'keep', note: '再想想' })).toBe('DISPUTE_CLOSED')
  expect(await impostor.get(readCard, {})).toMatchObject({ state: 'unclaimed', card: null })
  expect(await impostor.refusal(saveWishes, { cities: [], occupations: [], salaryMin: 0 })).toBe('FORBIDDEN')
  const card = await owner.get(readCard, {})
  expect(card).toMatchObject({ state: 'claimed', card: { student: { studentId }, wishes: null } })
  // Wishes and consents are personal: nobody is found because somebody else agreed.
  expect(card.consents.filter(({ isGranted }) => isGranted)).toEqual([])
  expect(changesOf(cloud, 'students', studentId).map(({ item }) => item)).toEqual([null])
  for (const person of [impostor, owner]) {
    const { messages } = await person.get(listInbox, {})
    expect(messages[0]).toMatchObject({ kind: 'claim-dispute-decided', detail: { decision: 'transfer', note: '已核对学生证' }, isRead: false })
  }
  expect(await owner.call(readSession, {})).toMatchObject({ session: { unreadCount: 1 } })
})

test('a dispute decided for the holder changes nothing but that it is decided', async () => {
  await cloud.load({ accounts: [account('holder'), account('pretender')], students: [student('20230009', '冯宁')] })
  const key = keyOf('20230009', '冯宁')
  await cloud.as('holder').get(claimRecord, key)
  const { disputeId } = await cloud.as('pretender').get(openClaimDispute, { ...key, statement: '是我', contact: 'qq 1' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'keep', note: '与学籍照片不符' })
  expect(cloud.stored('students', student('20230009', '')._id)?.claimedBy).toBe(accountIdOf('holder'))
  expect((await cloud.as('pretender').get(listInbox, {})).messages).toHaveLength(1)
  expect((await cloud.as('holder').get(listInbox, {})).messages).toHaveLength(0)
})

test('a transfer takes everything begun in the record’s name along, hours of interviews too', async () => {
  const record = student('20230010', '何青', { claimedBy: accountIdOf('old-hand'), claimedAt: '2026-10-01T00:00:00.000Z' })
  const [from, to] = [accountIdOf('old-hand'), accountIdOf('right-hand')]
  const cellAt = '2026-12-01T02:00:00.000Z'
  const job = { jobId: 'j1', jobTitle: '后端', employerId: 'e1', employerName: '江城智造' }
  const person = { recruiterId: 'r1', recruiterName: '王敏', studentId: record._id, studentAccountId: from, studentName: record.name }
  const { name, schoolName, college, major, className, level, graduationYear, schoolId } = record
  await cloud.load({
    students: [record],
    accounts: [account('old-hand', { role: 'student', scopeId: record._id, scopeName: schoolName }, { role: 'recruiter', scopeId: 'e9', scopeName: '别的' }), account('right-hand')],
    applications: [
      {
        _id: `j1|${record._id}`, ...job, studentId: record._id, accountId: from, schoolId,
        student: { name, schoolName, college, major, className, level, graduationYear },
        note: '', stage: 'interview', appliedAt: cellAt, changedAt: cellAt, message: '', shareToken: null,
        match: { score: 0.5, isEligible: true, reasons: [], gaps: [], blockers: [] }, score: 0.5,
      },
    ],
    invitations: [{ _id: 'inv', ...job, ...person, form: 'video', message: '', slots: [], status: 'accepted', answerBy: cellAt, meetingLink: null, interviewId: 'int', createdAt: cellAt }],
    interviews: [
      {
        _id: 'int', invitationId: 'inv', ...job, ...person, form: 'video', startsAt: cellAt, endsAt: cellAt, minutes: 15, status: 'booked', meetingLink: null,
        conversationId: 'con', signalSeq: 0, isReminded: false, cancelReason: '', evaluation: null, createdAt: cellAt,
      },
    ],
    conversations: [
      {
        _id: 'con', ...job, recruiterId: 'r1', studentId: record._id, studentAccountId: from, studentName: record.name, participants: ['r1', from],
        lastText: '', lastAt: cellAt, studentUnread: 0, employerUnread: 0,
      },
    ],
    'slot-claims': [
      { _id: `${from}|${cellAt}`, accountId: from, interviewId: 'int', cellAt },
      { _id: `${from}|2026-12-02T02:00:00.000Z`, accountId: from, interviewId: 'as-recruiter', cellAt: '2026-12-02T02:00:00.000Z' },
    ],
  })
  const { disputeId } = await cloud.as('right-hand').get(openClaimDispute, { ...keyOf('20230010', '何青'), statement: '换了微信', contact: '1' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'transfer', note: '本人到场' })

  expect(cloud.stored('applications', `j1|${record._id}`)?.accountId).toBe(to)
  expect(cloud.stored('invitations', 'inv')?.studentAccountId).toBe(to)
  expect(cloud.stored('interviews', 'int')?.studentAccountId).toBe(to)
  expect(cloud.stored('conversations', 'con')).toMatchObject({ studentAccountId: to, participants: ['r1', to] })
  expect(cloud.storedAll('slot-claims').map(({ _id }) => _id).sort()).toEqual([`${from}|2026-12-02T02:00:00.000Z`, `${to}|${cellAt}`].sort())
  expect(cloud.stored('accounts', from)?.memberships.map(({ role }) => role)).toEqual(['recruiter'])
})

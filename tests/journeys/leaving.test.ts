import { claimRecord, decideClaimDispute, openClaimDispute } from '~/contract/accounts'
import { applyToJob, withdrawApplication } from '~/contract/applications'
import { saveCardEntry } from '~/contract/card-entries'
import { readCard, saveWishes } from '~/contract/cards'
import type { ResumeContent } from '~/contract/resumes'
import { readPrivacy, requestDeletion } from '~/contract/rights'
import { noWording } from '~/domain/resumes/resume-draft'
import { deletionRules } from '~/domain/rights/deletion-rules'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school, student } from './people'
import { publishedJob } from './postings'

const own = employer(creditCodes[0], 'min')
const day = 86_400_000

jest.setTimeout(60_000)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school], employers: [own], jobs: [publishedJob('j1', own)], accounts: [careerOffice('office'), recruiter('min', own)] },
  })
}, 30_000)
afterAll(() => cloud.close())

/** A row of the roster, and somebody who has claimed it. */
async function claimed(studentNumber: string, name: string, openid: string) {
  const record = student(studentNumber, name)
  await cloud.load({ students: [record], accounts: [account(openid)] })
  await cloud.as(openid).get(claimRecord, keyOf(record))
  return record
}
const keyOf = ({ studentNumber, name }: { studentNumber: string; name: string }) => ({ schoolId: school._id, studentNumber, name })

/** The office gives a record to somebody who says it is theirs. */
async function transfer(record: ReturnType<typeof student>, openid: string) {
  await cloud.load({ accounts: [account(openid)] })
  const { disputeId } = await cloud.as(openid).get(openClaimDispute, { ...keyOf(record), statement: '学生证在我手里', contact: '1' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'transfer', note: '已核对' })
}

const coolOff = async () => {
  cloud.local.clock.advance((deletionRules.coolOffDays + 1) * day)
  await cloud.runTimers('nightly')
}

test('who asked to leave and then lost the record leaves without it: the owner’s card is whole', async () => {
  const record = await claimed('20231001', '陆鸣', 'impostor')
  const { deletion } = await cloud.as('impostor').get(requestDeletion, { confirmation: '陆鸣' })
  await transfer(record, 'owner')
  const owner = cloud.as('owner')
  await owner.get(saveWishes, { cities: ['420100'], occupations: [], salaryMin: 7000 })
  await owner.get(saveCardEntry, { revision: 0, entry: { kind: 'hobby', title: '攀岩', description: '', chapter: '2024-1', competencies: [] } })
  const { applicationId } = await owner.get(applyToJob, { jobId: 'j1', note: '' })

  await coolOff()
  expect(cloud.storedAll('deletions')).toEqual([])
  expect(cloud.stored('deletion-evidence', deletion.receipt)).toBeDefined()
  expect(cloud.stored('accounts', accountIdOf('impostor'))).toBeUndefined()
  expect(await owner.get(readCard, {})).toMatchObject({ state: 'claimed', card: { wishes: { salaryMin: 7000 }, entries: [{ title: '攀岩' }] } })
  expect(cloud.stored('students', record._id)?.claimedBy).toBe(accountIdOf('owner'))
  expect(await owner.get(withdrawApplication, { applicationId })).toMatchObject({ stage: 'withdrawn' })
})

test('a deletion that is under way when the record changes hands goes on without it', async () => {
  const record = await claimed('20231002', '沈括', 'halfway')
  await cloud.as('halfway').get(requestDeletion, { confirmation: '沈括' })
  // The first night stopped after it had closed the account, as a function that runs out of time does.
  const request = cloud.stored('deletions', accountIdOf('halfway'))
  const former = cloud.stored('accounts', accountIdOf('halfway'))
  if (!request || !former) throw new Error('nobody is leaving')
  await cloud.load({ deletions: [{ ...request, state: 'running', done: ['talent-parts'] }], accounts: [{ ...former, memberships: [] }] })
  await transfer(record, 'second')
  await coolOff()
  expect(cloud.storedAll('deletions')).toEqual([])
  expect(await cloud.as('second').get(readCard, {})).toMatchObject({ state: 'claimed', card: { student: { studentId: record._id } } })
})

test('who claims another record while they wait takes it along, unless they take the request back', async () => {
  const record = await claimed('20231003', '错认', 'mistaken')
  await cloud.as('mistaken').get(requestDeletion, { confirmation: '错认' })
  await transfer(record, 'third')
  const right = await claimed('20231004', '苏木', 'mistaken-not-yet')
  await cloud.load({ students: [student('20231005', '本人')] })
  await cloud.as('mistaken').get(claimRecord, keyOf({ studentNumber: '20231005', name: '本人' }))
  expect((await cloud.as('mistaken').get(readPrivacy, {})).deletion).not.toBeNull()
  await coolOff()
  const [given] = cloud.storedAll('students', { studentNumber: '20231005' })
  expect(given?.claimedBy).toBeNull()
  expect(cloud.stored('cards', given?._id ?? '')).toBeUndefined()
  for (const other of [record, right]) expect(cloud.stored('cards', other._id)).toBeDefined()
})

test('one deletion that fails keeps no other waiting, and is tried again the next night', async () => {
  const stuck = await claimed('20231006', '卡住', 'stuck')
  const at = '2026-09-01T00:00:00.000Z'
  const content: ResumeContent = { template: 'classic', language: 'zh-CN', name: '', headline: '', phone: '', email: '', city: '', link: '', summary: '', education: noWording, sections: [], competencies: [], skills: '' }
  const resume = { _id: 'r-stuck', studentId: stuck._id, title: '', jobId: null, jobTitle: '', content, revision: 1, createdAt: at, updatedAt: at }
  await cloud.load({ resumes: [{ ...resume, file: { versionId: 'v', fileId: 'cloud://local-cloud.storage/resumes/v.pdf' } }] })
  await cloud.as('stuck').get(requestDeletion, { confirmation: '卡住' })
  cloud.local.clock.advance(60_000)
  const free = await claimed('20231007', '自由', 'free')
  await cloud.as('free').get(requestDeletion, { confirmation: '自由' })

  // Storage refuses to remove the one file there is.
  cloud.local.attachFaults({ rules: [{ kind: 'system-error', action: 'storage.batchDeleteFile' }] })
  await coolOff()
  expect(cloud.storedAll('deletions').map(({ _id, state }) => [_id, state])).toEqual([[accountIdOf('stuck'), 'running']])
  expect(cloud.stored('cards', free._id)).toBeUndefined()
  cloud.local.attachFaults(undefined)
  cloud.local.clock.advance(day)
  await cloud.runTimers('nightly')
  expect(cloud.storedAll('deletions')).toEqual([])
  expect(cloud.storedAll('resumes')).toEqual([])
})

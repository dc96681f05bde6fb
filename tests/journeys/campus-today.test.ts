import { claimRecord, openClaimDispute } from '~/contract/accounts'
import { readCampusToday } from '~/contract/insights'
import type { ApplicationStage } from '~/domain/applications/application-stage'
import type { Application, StudentRecord } from '~/server/ports/collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, otherSchool, school, student } from './people'
import { publishedJob } from './postings'

const own = employer(creditCodes[0], 'min')
const [wei, lan, graduate] = [student('20230001', '张伟'), student('20230002', '李兰'), student('20220001', '王强', { graduationYear: 2026 })]
const elsewhere = student('20230001', '别处', {}, otherSchool)

function application(of: StudentRecord, jobId: string, stage: ApplicationStage): Application {
  const { _id, name, schoolName, college, major, className, level, graduationYear, schoolId } = of
  return {
    _id: `${jobId}|${_id}`,
    jobId,
    jobTitle: '后端',
    employerId: own._id,
    employerName: own.name,
    studentId: _id,
    accountId: '',
    schoolId,
    student: { name, schoolName, college, major, className, level, graduationYear },
    note: '',
    stage,
    appliedAt: '2026-11-01T00:00:00.000Z',
    changedAt: '2026-11-01T00:00:00.000Z',
    message: '',
    shareToken: null,
    match: { score: 0.5, isEligible: true, reasons: [], gaps: [], blockers: [] },
    score: 0.5,
  }
}

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: {
      schools: [school, otherSchool],
      accounts: [careerOffice('office'), careerOffice('other', otherSchool), account('wei'), account('late')],
      students: [wei, lan, graduate, elsewhere],
      employers: [own, employer(creditCodes[1], 'rival', { status: 'unverified' }), employer(creditCodes[2], 'third', { status: 'returned' })],
      jobs: [publishedJob('j1', own), publishedJob('j2', own), { ...publishedJob('j3', own), isInReview: true }, { ...publishedJob('j4', own), status: 'closed' }],
      applications: [application(wei, 'j1', 'offered'), application(wei, 'j2', 'submitted'), application(lan, 'j1', 'viewed'), application(graduate, 'j1', 'offered'), application(elsewhere, 'j1', 'offered')],
    },
  })
  const key = { schoolId: school._id, studentNumber: '20230001', name: '张伟' }
  await cloud.as('wei').get(claimRecord, key)
  await cloud.as('late').get(openClaimDispute, { ...key, statement: '我的', contact: '1' })
})
afterAll(() => cloud.close())

test('what waits and where each cohort stands: people, not events, and the own school only', async () => {
  const office = cloud.as('office')
  expect(await office.get(readCampusToday, {})).toEqual({
    schoolName: '江城大学',
    waiting: { employers: 1, jobs: 1, disputes: 1 },
    cohorts: [
      { graduationYear: 2027, studentCount: 2, claimedCount: 1, appliedCount: 2, offeredCount: 1 },
      { graduationYear: 2026, studentCount: 1, claimedCount: 0, appliedCount: 1, offeredCount: 1 },
    ],
    market: { publishedJobCount: 3, verifiedEmployerCount: 1 },
  })
  expect(office.cost(readCampusToday)).toMatchObject({ reads: 10, writes: 0 })
  expect(await cloud.as('other').get(readCampusToday, {})).toMatchObject({ waiting: { disputes: 0 }, cohorts: [{ graduationYear: 2027, studentCount: 1, offeredCount: 1 }] })
})

test('it is the career office’s page', async () => {
  expect(await cloud.as('wei').refusal(readCampusToday, {})).toBe('FORBIDDEN')
  expect(await cloud.visitor.refusal(readCampusToday, {})).toBe('UNAUTHENTICATED')
})

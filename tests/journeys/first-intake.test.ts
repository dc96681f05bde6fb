import { readHome } from '~/contract/matching'
import { headId } from '~/domain/matching/index/blocks/head-document'
import type { IndexHeadRecord } from '~/server/ports/match-collections'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
/** A night that stopped before it had taken anything in, as one does where changes were folded in with its first round. */
const begun: IndexHeadRecord = { _id: headId('jobs'), kind: 'head', revision: 1, round: 1, claimedUntil: 0, folded: null, takenTo: '', blocks: 0 }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: together({ employers: [qiming], jobs: [job('j1', qiming, 'han')] }, recruiter('han', '韩经理', qiming), student('lin', '林小满')) })
  await cloud.load({ 'match-index': [begun] })
}, 120_000)
afterAll(() => cloud.close())

test('what a night began to take in, the ticks of the day take in to the end', async () => {
  const feed = async () => (await cloud.as('lin').get(readHome, {})).feed.map(({ jobId }) => jobId)
  expect(await feed()).toEqual([])
  // The tick looks every five minutes.
  for (let minute = 0; minute < 5; minute += 1) {
    cloud.local.clock.advance(60_000)
    await cloud.runTimers('tick')
  }
  expect(await feed()).toEqual(['j1'])
  expect(cloud.stored('match-index', headId('jobs'))).toMatchObject({ takenTo: null })
})

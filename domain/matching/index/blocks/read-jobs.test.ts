import fc from 'fast-check'
import { arbitraryJobs, arbitraryStudent } from '../../testing/arbitrary-market'
import { packJobs } from '../packed-jobs'
import { scoreJobs, topJobs } from '../top-jobs'
import type { BlockDocument } from './block-document'
import { buildBlocks } from './build-blocks'
import { JOB_LAYOUT } from './job-layout'
import { isTorn } from './index-read'
import { packAllJobs, packJobsFor, planJobRead } from './read-jobs'
import { Vocabulary } from './vocabulary'

const TODAY = '2026-11-22'

describe('jobs read by key', () => {
  it.each([60, 300, 100_000])('answer as the whole index does, with blocks of %d bytes', (blockBytes) => {
    fc.assert(
      fc.property(arbitraryJobs, arbitraryStudent, (jobs, anyStudent) => {
        const student = { ...anyStudent, level: '11' as const, salaryMin: 0 }
        const vocabulary = new Vocabulary()
        const stored = [...buildBlocks({ ...JOB_LAYOUT, blockBytes }, jobs, vocabulary)].map(
          (block): BlockDocument => ({ ...block, revision: 1, round: 1, words: vocabulary.words.length }),
        )
        const plan = planJobRead(student)
        const read = stored.filter(({ _id }) => plan.keys.includes(_id))
        const query = { student, count: 10, today: TODAY }
        const expected = topJobs([{ packed: packJobs(jobs) }], query)
        expect(isTorn(plan, read, vocabulary.words)).toBe(false)
        expect(topJobs([{ packed: packJobsFor(student, read, vocabulary.words) }], query)).toEqual(expected)
        // Ids still packed, and a job with a number for each block it came in: its score is one all the same.
        const scores = scoreJobs([{ packed: packJobsFor(student, read, vocabulary.words) }], query, new Set(jobs.map(({ id }) => id)))
        expect(scores).toEqual(new Map(topJobs([{ packed: packJobs(jobs) }], { ...query, count: jobs.length }).map(({ id, score }) => [id, score])))
        expect(topJobs([{ packed: packAllJobs(stored, vocabulary.words) }], query)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })

  it('are read again when a block is newer than the vocabulary', () => {
    const block: BlockDocument = { _id: 'j|any', revision: 1, round: 1, children: [], words: 3, bytes: new Uint8Array(0) }
    expect(isTorn({ keys: ['j|any'], prefixes: [], shards: [] }, [block], ['one', 'two'])).toBe(true)
  })

  it('ask for a bounded number of keys, whatever the market holds', () => {
    fc.assert(
      fc.property(arbitraryStudent, (student) => {
        expect(planJobRead(student).keys.length).toBeLessThanOrEqual(1 + 4 * 27 * (student.cities.length + 1))
      }),
    )
  })
})

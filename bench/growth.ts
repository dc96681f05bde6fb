import { answerCold, bytesOf, readBlocks, storeBlocks } from './cold'
import { generateJobs } from './market/generate-jobs'
import { generateStudents } from './market/generate-students'
import { quantile, time } from './report/measure'
import { printTable } from './report/table'
import { packJobs } from '../domain/matching/index/packed-jobs'
import { topJobs } from '../domain/matching/index/top-jobs'

const TODAY = '2026-11-22'
const isLarge = process.argv.includes('--large')
const students = generateStudents(isLarge ? 120 : 400).filter(({ cities }) => cities.length > 0)
const sizes = isLarge ? [1_000_000] : process.argv.includes('--small') ? [10_000, 30_000] : [10_000, 30_000, 100_000, 300_000]
const rows = sizes.map((size) => {
  const jobs = generateJobs(size)
  const stored = storeBlocks(jobs)
  const packed = packJobs(jobs)
  const reads = students.map((student) => readBlocks(stored, student))
  const kilobytes = reads.map((read) => bytesOf(read) / 1000)
  for (const [at, student] of students.entries()) answerCold(reads[at]!, student, 20, TODAY)
  const cold = students.map((student, at) => time(() => answerCold(reads[at]!, student, 20, TODAY)).ms)
  const warm = students.map((student) => time(() => topJobs([{ packed }], { student, count: 20, today: TODAY })).ms)
  const candidates = students.map(({ cities, major }) =>
    jobs.reduce(
      (sum, job) =>
        sum + Number((job.majors.length === 0 || job.majors.some((token) => major.startsWith(token))) && job.cities.some((city) => cities.includes(city))),
      0,
    ),
  )
  const total = bytesOf({ blocks: [...stored.blocks.values()], words: stored.words })
  return [
    size.toLocaleString('en'),
    quantile(candidates, 0.5),
    quantile(kilobytes, 0.5),
    quantile(kilobytes, 0.99),
    (quantile(kilobytes, 0.5) * 100_000) / total,
    quantile(reads.map(({ blocks }) => blocks.length), 0.5),
    1,
    quantile(cold, 0.5),
    quantile(warm, 0.5),
  ]
})
printTable(
  'Growth: what one answer costs a student with cities',
  ['jobs', 'candidates p50', 'KB read p50', 'KB p99', '% of the index', 'blocks', 'calls', 'cold ms p50', 'warm ms p50'],
  rows,
)

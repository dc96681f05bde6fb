import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { applyToJob } from '~/contract/applications'
import { saveWishes } from '~/contract/cards'
import { listInbox } from '~/contract/alerts'
import { closeJob, decideJob, readJob } from '~/contract/jobs'
import { readHome } from '~/contract/matching'
import { searchJobs } from '~/contract/search'
import { searchTalents } from '~/contract/talents'
import { JOB_LAYOUT } from '~/domain/matching/index/blocks/job-layout'
import { STUDENT_LAYOUT } from '~/domain/matching/students/student-layout'
import type { CallRecord } from '~/local-cloud/accounting/call-record'
import { type LocalCloud, startLocalCloud } from '~/local-cloud/start-local-cloud'
import { collectionNames, productCloud } from '~/scripts/local/cloud-options'
import type { Doing, MeasuredCost } from '~/scripts/scale/measured-costs'
import type { Job } from '~/server/ports/collections'
import { account, employer, recruiter } from '~/tests/journeys/support/hiring-world'
import { Caller } from '~/tests/support/caller'
import { CITY_CODES } from './market/catalogue'
import { indexDocuments, jobDocument, studentDocuments } from './market/cloud-documents'
import { generateJobs } from './market/generate-jobs'
import { generateStudents } from './market/generate-students'
import { quantile } from './report/measure'
import { printTable } from './report/table'

// What each doing of a student and of an employer asks of the platform, counted by the local cloud on the built functions;
// medians over many. Writes scripts/scale/measured-costs.json, which the simulation reads. Needs npm run build:functions.
const isSmall = process.argv.includes('--small')
const OPEN_JOBS = 3000
const STUDENTS = isSmall ? 1000 : 4000
const TIMES = isSmall ? 20 : 60
/** Published one at a time: every second one has nobody to tell, so that looking and telling can be told apart. */
const POSTINGS = isSmall ? 10 : 20
/** The first two start the instance and take in what came before. */
const IDLE_TICKS = 9
/** Words that postings have, market/cloud-documents.ts */
const SEARCHED = ['设计', '项目', '交付', '评审', '启明科技', 'qimingkeji', 'qmkj', '配合团队']
const MEMORY: Readonly<Record<string, number>> = { student: 512, employer: 256, campus: 256, tick: 256 }

const built = path.resolve(__dirname, '../dist/cloudfunctions')
if (!existsSync(built)) throw new Error('First: npm run build:functions')
const own = employer('e-bench', '启明科技')

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'yicheng-bench-'))
  const cloud = await startLocalCloud({ ...productCloud(), dataDir: folder, functionsDir: built, timers: false, instancesPerFunction: 1 })
  try {
    report(await measureAll(cloud))
  } finally {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureAll(cloud: LocalCloud): Promise<MeasuredCost[]> {
  const jobs = generateJobs(OPEN_JOBS + POSTINGS).map((offer) => jobDocument({ ...offer, closesOn: '2027-06-30' }, own._id, 'han'))
  const [open, waiting] = [jobs.slice(0, OPEN_JOBS), jobs.slice(OPEN_JOBS)]
  // Where many students look and many jobs are, so that a posting has an audience.
  const students = generateStudents(STUDENTS).map((student) => ({ ...student, cities: student.cities.slice(0, 2) }))
  const people = students.map((student, at) => studentDocuments(student, at % 3 === 0 ? 2 : 0))
  for (const name of collectionNames) await cloud.store.load(name, [])
  const staff = [account('office', '就业办', [{ role: 'career-office', scopeId: 'hit', scopeName: '江城大学' }]), ...(recruiter('han', '韩经理', own).accounts ?? [])]
  const indexed = people.map(({ card, ledger }) => ({ profile: card.profile, isFindable: true, isAlertable: ledger.hasJobAlertQuota }))
  const seed = {
    employers: [own],
    accounts: [...staff, ...people.map((each) => each.account)],
    cards: people.map(({ card }) => card),
    students: students.map((student) => recordOf(student.id, student)),
    subscriptions: people.map(({ ledger }) => ledger),
    jobs: [...open, ...waiting.map((job, at): Job => ({ ...job, draft: { ...job.draft, occupation: '2-02-10-03', majors: [], graduationYears: isWithoutAudience(at) ? [2035] : [], competencies: [], level: '31', salary: { min: 15_000, max: 20_000 } }, status: 'in-review', isInReview: true, published: null, publishedAt: null, offer: null }))],
    'match-index': [...indexDocuments('jobs', JOB_LAYOUT, open.flatMap(({ offer }) => offer ?? [])), ...indexDocuments('students', STUDENT_LAYOUT, indexed)],
  }
  for (const [name, documents] of Object.entries(seed)) await cloud.store.load(name, documents as never)
  for (const { account: each } of people) cloud.grantQuota(each.openid, 'local-job-alert', 2)
  await cloud.runTimer('nightly')
  const idle: CallRecord[] = []
  for (let tick = 0; tick < IDLE_TICKS; tick += 1) {
    await cloud.runTimer('tick')
    idle.push(recordOfTick(cloud))
  }

  const student = (at: number) => new Caller(cloud, students[at % STUDENTS]?.id)
  const feeds: string[] = []
  const openFeed = await repeat(cloud, 'student', readHome.name, async (at) => {
    const { feed } = await student(at).get(readHome, {})
    feeds[at] = feed[0]?.jobId ?? ''
  })
  const applied = Array.from({ length: TIMES }, (_, at) => at).filter((at) => feeds[at])
  const apply = await repeat(cloud, 'student', applyToJob.name, (at) => student(applied[at % applied.length] ?? 0).call(applyToJob, { jobId: feeds[applied[at % applied.length] ?? 0] ?? '', note: '' }), applied.length)
  const wishes = await repeat(cloud, 'student', saveWishes.name, (at) => student(at + 500).get(saveWishes, { cities: students[at]?.cities ?? [], occupations: [], salaryMin: 6000 }))
  const pages = await repeat(cloud, 'student', readJob.name, (at) => student(at).get(readJob, { jobId: open[at]?._id ?? '' }))
  const searches = await repeat(cloud, 'student', searchJobs.name, async (at) => {
    const { total } = await student(at).get(searchJobs, { text: SEARCHED[at % SEARCHED.length] ?? '' })
    if (total === 0) throw new Error(`a search that finds nothing is no measure: ${SEARCHED[at % SEARCHED.length] ?? ''}`)
  })
  // Everybody is looked through, and then next to nobody: the difference is what a student who is looked through costs.
  const talents = await repeat(cloud, 'employer', searchTalents.name, (at) => new Caller(cloud, 'han').get(searchTalents, { filter: { cities: [CITY_CODES[at % 20] ?? ''] } }))
  const fewTalents = await repeat(cloud, 'employer', searchTalents.name, () => new Caller(cloud, 'han').get(searchTalents, { filter: { graduationYears: [2040] } }))
  const close = await repeat(cloud, 'employer', closeJob.name, (at) => new Caller(cloud, 'han').get(closeJob, { jobId: open[at + 100]?._id ?? '' }))
  await cloud.runTimer('tick')

  // One posting at a time, and the tick that tells its audience.
  const publishing: CallRecord[] = []
  const looking: CallRecord[] = []
  const telling: { record: CallRecord; messages: number }[] = []
  for (const [at, { _id }] of waiting.entries()) {
    const sent = cloud.sentMessages().length
    await new Caller(cloud, 'office').get(decideJob, { jobId: _id, decision: 'publish' })
    publishing.push(cloud.counters.last('campus', decideJob.name) ?? fail('decideJob'))
    await cloud.runTimer('tick')
    const messages = cloud.sentMessages().length - sent
    if (isWithoutAudience(at) && messages > 0) throw new Error('somebody was told who should not have been')
    if (isWithoutAudience(at)) looking.push(recordOfTick(cloud))
    else telling.push({ record: recordOfTick(cloud), messages })
  }
  const inboxes = await repeat(cloud, 'member', listInbox.name, (at) => student(at).get(listInbox, {}))
  const idleTick = cost('idleTick', 'tick', idle.slice(2))
  const looked = beyond('findAudience', looking, [idleTick], looking.length)
  const messages = telling.reduce((sum, each) => sum + each.messages, 0)
  if (messages === 0) throw new Error('nobody was told of anything: the market has no audience')
  return [
    cost('openFeed', 'student', openFeed),
    cost('apply', 'student', apply),
    cost('changeWishes', 'student', wishes),
    cost('readJob', 'student', pages),
    cost('searchJobs', 'student', searches),
    cost('listInbox', 'member', inboxes),
    cost('searchTalents', 'employer', talents),
    cost('searchFewTalents', 'employer', fewTalents),
    cost('publish', 'campus', publishing),
    cost('close', 'employer', close),
    looked,
    // A message's share of its tick: what the tick asks without any, and the looking for whom to tell, are taken off.
    beyond('tellOne', telling.map(({ record }) => record), [idleTick, looked], messages),
    idleTick,
  ]
}

function recordOf(id: string, { schoolId, major, level, graduationYear }: { schoolId: string; major: string; level: string; graduationYear: number }) {
  return { _id: id, schoolId, schoolName: '江城大学', studentNumber: id, name: '同学', college: '学院', major, className: '一班', level, graduationYear, claimedBy: 'x', claimedAt: '2026-09-01T00:00:00.000Z', importedAt: '2026-09-01T00:00:00.000Z' }
}

function recordOfTick(cloud: LocalCloud): CallRecord {
  return cloud.counters.last('tick') ?? fail('tick')
}

function fail(name: string): never {
  throw new Error(`${name} was not called`)
}

async function repeat(cloud: LocalCloud, functionName: string, operation: string, run: (at: number) => Promise<unknown>, times = TIMES): Promise<CallRecord[]> {
  const records: CallRecord[] = []
  for (let at = 0; at < times; at += 1) {
    await run(at)
    records.push(cloud.counters.last(functionName, operation) ?? fail(operation))
  }
  // The first one started the instance.
  return records.slice(1)
}

function cost(doing: Doing, functionName: string, records: readonly CallRecord[]): MeasuredCost {
  const median = (of: (record: CallRecord) => number) => quantile(records.map(of), 0.5)
  return {
    doing,
    calls: 1,
    reads: median(({ reads }) => reads),
    writes: median(({ writes }) => writes),
    kilobytes: median(({ databaseBytes }) => databaseBytes / 1000),
    ms: median(({ duration }) => duration ?? 0),
    megabytes: MEMORY[functionName] ?? 256,
  }
}

/** The share of each of `count` in the records of ticks, beyond what a tick costs anyway. */
function beyond(doing: Doing, records: readonly CallRecord[], anyway: readonly MeasuredCost[], count: number): MeasuredCost {
  const share = (of: (record: CallRecord) => number, off: (each: MeasuredCost) => number) => {
    const each = records.length * anyway.reduce((sum, one) => sum + off(one), 0)
    // Milliseconds of a busy machine may come out below nothing.
    return Math.max(0, records.reduce((sum, record) => sum + of(record), 0) - each) / count
  }
  return {
    doing,
    calls: 0,
    reads: share(({ reads }) => reads, ({ reads }) => reads),
    writes: share(({ writes }) => writes, ({ writes }) => writes),
    kilobytes: share(({ databaseBytes }) => databaseBytes / 1000, ({ kilobytes }) => kilobytes),
    ms: share(({ duration }) => duration ?? 0, ({ ms }) => ms),
    megabytes: MEMORY.tick ?? 256,
  }
}

function isWithoutAudience(at: number): boolean {
  return at % 2 === 1
}

function report(costs: readonly MeasuredCost[]): void {
  printTable(
    `What one doing costs (${OPEN_JOBS.toLocaleString('en')} open jobs, ${STUDENTS.toLocaleString('en')} students; medians)`,
    ['doing', 'calls', 'database reads', 'writes', 'KB from the database', 'ms in the function', 'MB of the function'],
    costs.map(({ doing, calls, reads, writes, kilobytes, ms, megabytes }) => [doing, calls, reads, writes, kilobytes, ms, megabytes]),
  )
  const rounded = costs.map((each) => Object.fromEntries(Object.entries(each).map(([name, value]) => [name, typeof value === 'number' ? Number(value.toPrecision(3)) : value])))
  const market = JSON.stringify({ openJobs: OPEN_JOBS, students: STUDENTS })
  writeFileSync(path.resolve(__dirname, '../scripts/scale/measured-costs.json'), `{\n  "market": ${market},\n  "costs": [\n${rounded.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]\n}\n`)
}

void main()

import { cpSync, existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readHome } from '~/contract/matching'
import { JOB_LAYOUT } from '~/domain/matching/index/blocks/job-layout'
import { packJobs } from '~/domain/matching/index/packed-jobs'
import { topJobs } from '~/domain/matching/index/top-jobs'
import type { StudentProfile } from '~/domain/matching/market'
import { scoreMatch } from '~/domain/matching/score-match'
import { chinaDateOf } from '~/domain/time/china-date'
import { type LocalCloud, startLocalCloud } from '~/local-cloud/start-local-cloud'
import { collectionNames, productCloud } from '~/scripts/local/cloud-options'
import { Caller } from '~/tests/support/caller'
import { indexDocuments, jobDocument, studentDocuments } from './market/cloud-documents'
import { generateJobs } from './market/generate-jobs'
import { generateStudents } from './market/generate-students'
import { quantile } from './report/measure'
import { printTable } from './report/table'

// A student opens home: the built function, the real SDK, the database of the local cloud. Every feed is compared with
// the definition. Needs npm run build:functions.
const isSmall = process.argv.includes('--small')
const SIZES = isSmall ? [3_000] : [3_000, 100_000]
const READERS = isSmall ? 60 : 300
const FRESH_INSTANCES = 12
const CHECKED_BY_DEFINITION = 10
const SHOWN = 20

const built = path.resolve(__dirname, '../dist/cloudfunctions')
if (!existsSync(built)) throw new Error('First: npm run build:functions')

interface Seen {
  student: StudentProfile
  ms: number
  kilobytes: number
  reads: number
  ids: string[]
}

async function main(): Promise<void> {
  for (const size of SIZES) await measure(size)
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'yicheng-bench-'))
  // A copy, so that its functions may be made to look new.
  cpSync(built, path.join(folder, 'functions'), { recursive: true })
  const product = productCloud()
  const cloud = await startLocalCloud({ ...product, dataDir: path.join(folder, 'data'), functionsDir: path.join(folder, 'functions'), timers: false, instancesPerFunction: 1 })
  try {
    const jobs = generateJobs(size).map((offer) => jobDocument(offer, offer.employerId, 'recruiter'))
    const offers = jobs.flatMap(({ offer }) => offer ?? [])
    const students = generateStudents(READERS)
    for (const name of collectionNames) await cloud.store.load(name, [])
    await loadInParts(cloud, 'jobs', jobs)
    await loadInParts(cloud, 'match-index', indexDocuments('jobs', JOB_LAYOUT, offers))
    const people = students.map((student) => studentDocuments(student, 0))
    await cloud.store.load('accounts', people.map(({ account }) => account) as never)
    await cloud.store.load('cards', people.map(({ card }) => card) as never)

    const fresh: Seen[] = []
    for (const student of students.slice(0, FRESH_INSTANCES)) {
      const later = Date.now() / 1000 + fresh.length
      utimesSync(path.join(folder, 'functions/student/index.js'), later, later)
      fresh.push(await open(cloud, student))
    }
    for (const student of students.slice(0, 30)) await open(cloud, student)
    const seen: Seen[] = []
    for (const student of students) seen.push(await open(cloud, student))

    const today = chinaDateOf(new Date(cloud.clock.now()).toISOString())
    const sources = [{ packed: packJobs(offers) }]
    const equal = [...fresh, ...seen].filter(({ student, ids }) => same(ids, topJobs(sources, { student, count: SHOWN, today })))
    const byDefinition = seen.slice(0, CHECKED_BY_DEFINITION).filter(({ student, ids }) => {
      const scored = offers.filter(({ closesOn }) => closesOn >= today).map((offer) => ({ id: offer.id, score: scoreMatch(offer, student).score }))
      return same(ids, scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, SHOWN))
    })
    if (equal.length < fresh.length + seen.length || byDefinition.length < CHECKED_BY_DEFINITION) process.exitCode = 1

    const { blocks } = cloud.store.get('match-index', 'head|jobs') as { blocks: number }
    const anywhere = seen.filter(({ student }) => student.cities.length === 0)
    printTable(
      `Home through the local cloud, ${size.toLocaleString('en')} jobs in ${blocks.toLocaleString('en')} blocks (one person at a time)`,
      ['call', 'asked', 'p50 ms', 'p99 ms', 'function p50 ms', 'database reads', 'KB p50', 'KB p99'],
      [row('first of a new instance', fresh), row('later, students with cities', seen.filter(({ student }) => student.cities.length > 0)), row('later, students who would go anywhere', anywhere)],
    )
    console.log(`Equal to the index in memory: ${equal.length}/${fresh.length + seen.length}; to scoreMatch over every job: ${byDefinition.length}/${CHECKED_BY_DEFINITION}`)
  } finally {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const functionMs = new Map<Seen, number>()

async function open(cloud: LocalCloud, student: StudentProfile): Promise<Seen> {
  const start = performance.now()
  const { feed } = await new Caller(cloud, student.id).get(readHome, {})
  const ms = performance.now() - start
  const record = cloud.counters.last('student', readHome.name)
  const seen = { student, ms, kilobytes: (record?.databaseBytes ?? NaN) / 1000, reads: record?.reads ?? NaN, ids: feed.map(({ jobId }) => jobId) }
  functionMs.set(seen, record?.duration ?? NaN)
  return seen
}

function row(name: string, seen: readonly Seen[]): (string | number)[] {
  const of = (value: (each: Seen) => number, share: number) => quantile(seen.map(value), share)
  const ms = (each: Seen) => each.ms
  const kilobytes = (each: Seen) => each.kilobytes
  return [name, seen.length, of(ms, 0.5), of(ms, 0.99), of((each) => functionMs.get(each) ?? NaN, 0.5), of(({ reads }) => reads, 0.5), of(kilobytes, 0.5), of(kilobytes, 0.99)]
}

function same(ids: readonly string[], ranked: readonly { id: string }[]): boolean {
  return ids.join() === ranked.map(({ id }) => id).join()
}

async function loadInParts(cloud: LocalCloud, collection: string, documents: Iterable<object>): Promise<void> {
  let part: object[] = []
  for (const document of documents) {
    part.push(document)
    if (part.length < 5000) continue
    await cloud.store.load(collection, part as never)
    part = []
  }
  await cloud.store.load(collection, part as never)
}

void main()

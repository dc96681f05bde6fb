import * as fc from 'fast-check'
import { requestExport } from '~/contract/rights'
import type { PersonalExport } from '~/domain/rights/export-schema'
import { textsOf } from '~/server/adapters/pdf/testing/rasterise'
import { holdings } from '~/server/usecases/rights/inventory/inventory'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { nextNovember } from '../support/november'
import { careerOffice, recruiter, school, student } from './people'
import { publishedJob } from './postings'
import { dealing, own } from './support/own-data/dealing'
import { inOrder } from './support/own-data/own-data'
import { Person } from './support/own-data/person'
import { anyStep, jobIds, type Step, wholeLife } from './support/own-data/steps'
import { writing } from './support/own-data/writing'

const { runs, steps, timeout } = process.env.DEEP ? { runs: 60, steps: 50, timeout: 1_800_000 } : { runs: 5, steps: 16, timeout: 120_000 }

const { year, at: november } = nextNovember()
let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school], employers: [own], jobs: jobIds.map((id) => publishedJob(id, own)), accounts: [recruiter('min', own), careerOffice('office')] },
    // A full life: some calls do more here than those that the budgets are taken from.
    isBudgeted: false,
  })
  // They have just left: the first survey is open, and nothing of what a student does is over.
  cloud.local.clock.advance(november - cloud.local.clock.now())
}, 30_000)
afterAll(() => cloud.close())

const acts = { ...writing, ...dealing }
const act = (person: Person, step: Step) => (acts[step.kind] as (person: Person, step: Step) => Promise<void>)(person, step)

let people = 0
/** Lives the sequence as somebody new. */
async function live(sequence: readonly Step[]): Promise<Person> {
  people += 1
  const record = student(`2023${String(people).padStart(4, '0')}`, '慕容雪', { graduationYear: year })
  const person = new Person(cloud, `person-${people}`, record)
  await cloud.load({ students: [record] })
  await person.join()
  for (const step of sequence) await act(person, step)
  return person
}

/** The export holds every part, and of each exactly the rows the student has, field by field. */
async function compare(person: Person): Promise<PersonalExport> {
  const { data } = await person.done(person.self, requestExport, { format: 'json', language: 'zh-CN' })
  const handedOut = (await (await fetch(data.url)).json()) as PersonalExport
  expect(handedOut.parts.map(({ part }) => part)).toEqual(holdings.flatMap(([part, { read }]) => (read ? [part] : [])))
  for (const { part, rows } of handedOut.parts) expect({ part, rows: inOrder(part, rows) }).toEqual({ part, rows: person.has.expected(part) })
  return handedOut
}

/** The PDF says every value of every row, in the order of the JSON. */
async function comparePrinted(person: Person, { parts }: PersonalExport): Promise<void> {
  const { data } = await person.done(person.self, requestExport, { format: 'pdf', language: 'zh-CN' })
  const pages = await textsOf(new Uint8Array(await (await fetch(data.url)).arrayBuffer()))
  const bare = (text: string) => text.replace(/\s|一程Yicheng\d+\/\d+/g, '')
  const printed = bare(pages.map((page) => bare(page)).join(''))
  const missing: string[] = []
  let from = 0
  for (const { part, rows } of parts.filter((one) => one.part !== 'exports')) {
    for (const [path, value] of rows.flatMap((row) => valuesOf(row, part))) {
      const found = printed.indexOf(bare(value), from)
      if (found < 0) missing.push(`${path}: ${value}`)
      else from = found + bare(value).length
    }
  }
  expect(missing).toEqual([])
}

/** What stands in a row, however deep, with the way to it; what is empty need not be printed. */
function valuesOf(value: unknown, path: string): [string, string][] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'object') return Object.entries(value).flatMap(([field, inner]) => valuesOf(inner, `${path}.${field}`))
  if (typeof value === 'boolean') return [[path, value ? '是' : '否']]
  return typeof value === 'string' || typeof value === 'number' ? [[path, String(value)]] : []
}

test('a whole life, and the paper says what the file says', async () => {
  const person = await live(wholeLife)
  const handedOut = await compare(person)
  const filled = handedOut.parts.filter(({ rows }) => rows.length > 0).map(({ part }) => part)
  // Nothing a student does here leaves these: what they never had is compared as empty.
  const never = ['claim-disputes', 'deletions', 'desk-sessions', 'desk-sign-ins', 'employers', 'exports', 'outbox', 'share-visits', 'subscriptions', 'talent-looks']
  expect(handedOut.parts.map(({ part }) => part).filter((part) => !filled.includes(part)).sort()).toEqual(never)
  await comparePrinted(person, handedOut)
}, timeout)

test('whatever was written, imported, withdrawn and deleted: the export holds exactly what the student has', async () => {
  let lives = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: steps, size: 'max' }), async (sequence) => {
      const person = await live(sequence)
      const handedOut = await compare(person)
      // A page takes a second to draw: some of the lives are printed.
      lives += 1
      if (process.env.DEEP && lives % 5 === 0) await comparePrinted(person, handedOut)
    }),
    { numRuns: runs },
  )
}, timeout)

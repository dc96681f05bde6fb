import * as fc from 'fast-check'
import { claimRecord } from '~/contract/accounts'
import { applyToJob, withdrawApplication } from '~/contract/applications'
import { saveAnswers } from '~/contract/assessments'
import { removeCardEntry, saveCardEntry } from '~/contract/card-entries'
import { removeGoal, saveGoal } from '~/contract/card-goals'
import { saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { importGrades, previewGrades } from '~/contract/grades'
import { createFamilyLink, disputeData, requestDeletion, requestExport, revokeFamilyLink } from '~/contract/rights'
import { uploadPath } from '~/contract/uploads'
import { consentPurposes, type ConsentPurpose } from '~/domain/accounts/terms'
import type { Answer } from '~/domain/assessments/instrument'
import { semesterOf } from '~/domain/cards/chapters'
import { deletionRules } from '~/domain/rights/deletion-rules'
import type { PersonalExport } from '~/domain/rights/export-schema'
import { chinaDateOf } from '~/domain/time/china-date'
import { currentInstrument } from '~/reference/instruments/instruments'
import { accountIdOf, importedEntryIdOf } from '~/server/kernel/derived-ids'
import type { StudentRecord } from '~/server/ports/collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school, student } from './people'
import { publishedJob } from './postings'

const own = employer(creditCodes[0], 'min')
const jobIds = ['j1', 'j2', 'j3']
const day = 86_400_000
const instrument = currentInstrument('decision')
const { runs, steps } = process.env.DEEP ? { runs: 40, steps: 40 } : { runs: 3, steps: 14 }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], employers: [own], jobs: jobIds.map((id) => publishedJob(id, own)), accounts: [recruiter('min', own), careerOffice('office')] } })
}, 30_000)
afterAll(() => cloud.close())

/** What the student has, as we know it from what was done. */
interface Model {
  /** by entry id */
  entries: Map<string, { title: string; source: 'self' | 'school'; verification: 'unverified' | 'verified' | 'disputed'; revision: number }>
  goals: Map<string, { what: string; revision: number }>
  /** by semester, then by item */
  answers: Record<string, Record<string, number>>
  disputes: { entryId: string; statement: string }[]
  consents: [ConsentPurpose, boolean][]
  salaryMin: number | null
  levels: Record<string, number>
  applications: Map<string, string>
  family: Map<string, { label: string; state: string }>
}
const nothing = (): Model => ({ entries: new Map(), goals: new Map(), answers: {}, disputes: [], consents: [], salaryMin: null, levels: {}, applications: new Map(), family: new Map() })

type Step =
  | { kind: 'write' | 'import' | 'goal'; title: string }
  | { kind: 'edit' | 'change-goal' | 'dispute'; at: number; title: string }
  | { kind: 'remove' | 'remove-goal' | 'revoke'; at: number }
  | { kind: 'answer'; item: number; value: Answer }
  | { kind: 'consent'; purpose: ConsentPurpose; isGranted: boolean }
  | { kind: 'wish'; salaryMin: number }
  | { kind: 'level'; level: 1 | 2 | 3 | 4 | 5 }
  | { kind: 'apply' | 'withdraw'; jobId: string }
  | { kind: 'invite'; label: string }
  | { kind: 'leave' }

const word = fc.stringMatching(/^[\u4e00-\u9fa5]{2,6}$/)
const oneToFive = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('write' as const, 'import' as const, 'goal' as const), title: word }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('edit' as const, 'change-goal' as const, 'dispute' as const), at: fc.nat(20), title: word }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'remove-goal' as const, 'revoke' as const), at: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('answer' as const), item: fc.nat(instrument.items.length - 1), value: oneToFive }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('consent' as const), purpose: fc.constantFrom(...consentPurposes), isGranted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wish' as const), salaryMin: fc.nat(50_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('level' as const), level: oneToFive }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('apply' as const, 'withdraw' as const), jobId: fc.constantFrom(...jobIds) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('invite' as const), label: word }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const) }) },
)

let people = 0
const hobby = (title: string) => ({ kind: 'hobby' as const, title, description: '', chapter: '2024-1' as const, competencies: [] })
const goal = { byOn: '2099-06-30', measure: { by: 'entries' as const, kind: 'project' as const, count: 1 } }
const pick = <T>(from: ReadonlyMap<string, T>, at: number): [string, T] | [] => [...from][at % Math.max(1, from.size)] ?? []

/** As the career office does it: a sheet put up, looked at, and imported. */
async function importCourse({ studentNumber, name }: StudentRecord, title: string): Promise<void> {
  const sheet = `学号,姓名,学年,学期,课程名称,学分,成绩\n${studentNumber},${name},2024-2025,1,${title},2,80\n`
  sheets += 1
  const fileId = await cloud.local.storage.upload(uploadPath('grades', accountIdOf('office'), `${sheets}.csv`), Buffer.from(sheet), 'office')
  const { digest, problems } = await cloud.as('office').get(previewGrades, { fileId, sheet: 'courses' })
  expect(problems).toEqual([])
  await cloud.as('office').get(importGrades, { fileId, sheet: 'courses', digest })
}
let sheets = 0

test('whatever was written, imported, withdrawn and deleted: the export holds exactly what the student has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: steps }), async (sequence) => {
      people += 1
      const openid = `person-${people}`
      const record = student(`2023${String(people).padStart(4, '0')}`, '慕容雪')
      const person = cloud.as(openid)
      const join = async () => {
        await cloud.load({ accounts: [account(openid)] })
        await person.get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name })
      }
      await cloud.load({ students: [record] })
      await join()
      let has = nothing()

      const act = async (one: Step) => {
        switch (one.kind) {
          case 'write': {
            const { entryId, revision } = await person.get(saveCardEntry, { revision: 0, entry: hobby(one.title) })
            has.entries.set(entryId, { title: one.title, source: 'self', verification: 'unverified', revision })
            return
          }
          case 'edit': {
            const [entryId, standing] = pick(has.entries, one.at)
            if (entryId === undefined || !standing) return
            const reply = await person.call(saveCardEntry, { entryId, revision: standing.revision, entry: hobby(one.title) })
            if (reply.ok) has.entries.set(entryId, { ...standing, title: one.title, revision: reply.data.revision })
            else expect([standing.source, reply.error.code]).toEqual(['school', 'ENTRY_IMPORTED'])
            return
          }
          case 'import': {
            const entryId = importedEntryIdOf(school._id, record.studentNumber, 'course', '2024-1', one.title)
            await importCourse(record, one.title)
            // Disputed it stays disputed, whatever is imported meanwhile.
            if (!has.entries.has(entryId)) has.entries.set(entryId, { title: one.title, source: 'school', verification: 'verified', revision: 1 })
            return
          }
          case 'dispute': {
            const [entryId, standing] = pick(has.entries, one.at)
            if (entryId === undefined || !standing) return
            const reply = await person.call(disputeData, { subject: { kind: 'entry', entryId }, statement: one.title })
            if (reply.ok) {
              has.disputes.push({ entryId, statement: one.title })
              has.entries.set(entryId, { ...standing, verification: 'disputed' })
            } else expect(reply.error.code).toBe(standing.source === 'self' ? 'OWN_ENTRY' : 'DISPUTE_OPEN')
            return
          }
          case 'remove': {
            const [entryId, standing] = pick(has.entries, one.at)
            if (entryId === undefined || !standing) return
            const reply = await person.call(removeCardEntry, { entryId, revision: standing.revision })
            if (reply.ok) has.entries.delete(entryId)
            else expect([standing.source, reply.error.code]).toEqual(['school', 'ENTRY_IMPORTED'])
            return
          }
          case 'goal': {
            const reply = await person.call(saveGoal, { revision: 0, what: one.title, ...goal })
            if (reply.ok) has.goals.set(reply.data.goalId, { what: one.title, revision: reply.data.revision })
            else expect(reply.error.code).toBe('TOO_MANY_GOALS')
            return
          }
          case 'change-goal': {
            const [goalId, standing] = pick(has.goals, one.at)
            if (goalId === undefined || !standing) return
            const { revision } = await person.get(saveGoal, { goalId, revision: standing.revision, what: one.title, ...goal })
            has.goals.set(goalId, { what: one.title, revision })
            return
          }
          case 'remove-goal': {
            const [goalId, standing] = pick(has.goals, one.at)
            if (goalId === undefined || !standing) return
            await person.get(removeGoal, { goalId, revision: standing.revision })
            has.goals.delete(goalId)
            return
          }
          case 'answer': {
            const item = instrument.items[one.item]?.id ?? ''
            const semester = semesterOf(chinaDateOf(new Date(cloud.local.clock.now()).toISOString()))
            await person.get(saveAnswers, { instrumentId: instrument.id, semester, version: instrument.version, answers: [{ item, value: one.value, time: 4000 }] })
            has.answers[semester] = { ...has.answers[semester], [item]: one.value }
            return
          }
          case 'consent':
            await person.get(setConsent, { purpose: one.purpose, isGranted: one.isGranted })
            has.consents.push([one.purpose, one.isGranted])
            return
          case 'wish':
            await person.get(saveWishes, { cities: [], occupations: [], salaryMin: one.salaryMin })
            has.salaryMin = one.salaryMin
            return
          case 'level':
            await person.get(saveCompetencies, { competencies: [{ id: 'python', level: one.level }] })
            has.levels = { python: one.level }
            return
          case 'apply':
            await person.get(applyToJob, { jobId: one.jobId, note: `附言 ${one.jobId}` })
            if (!has.applications.has(one.jobId)) has.applications.set(one.jobId, 'submitted')
            return
          case 'withdraw':
            if (!has.applications.has(one.jobId)) return
            await person.get(withdrawApplication, { applicationId: `${one.jobId}|${record._id}` })
            has.applications.set(one.jobId, 'withdrawn')
            return
          case 'invite': {
            const reply = await person.call(createFamilyLink, { label: one.label, showsEmployers: false })
            if (reply.ok) has.family.set(reply.data.link.linkId, { label: one.label, state: 'open' })
            return
          }
          case 'revoke': {
            const [linkId, standing] = pick(has.family, one.at)
            if (linkId === undefined || !standing) return
            await person.get(revokeFamilyLink, { linkId })
            has.family.set(linkId, { ...standing, state: 'revoked' })
            return
          }
          case 'leave':
            await person.get(requestDeletion, { confirmation: record.name })
            cloud.local.clock.advance((deletionRules.coolOffDays + 1) * day)
            await cloud.runTimers('nightly')
            await join()
            has = nothing()
        }
      }
      for (const one of sequence) await act(one)

      const { url } = await person.get(requestExport, { format: 'json' })
      const { parts } = (await (await fetch(url)).json()) as PersonalExport
      const expected = partsOf(has, { openid, record })
      // Every part there is: what it holds of what we know, and where we know of nothing, nothing.
      for (const { part, rows } of parts) {
        const { fields = [], rows: known = [] } = expected[part] ?? {}
        expect([part, ...sorted(rows.map((row) => fields.map((name) => row[name] ?? null)))]).toEqual([part, ...sorted(known)])
      }
      expect(Object.keys(expected).filter((part) => !parts.some((one) => one.part === part))).toEqual([])
      const [card] = parts.find(({ part }) => part === 'cards')?.rows ?? []
      expect(card).toMatchObject({ wishes: has.salaryMin === null ? null : { salaryMin: has.salaryMin }, profile: { competencies: Object.entries(has.levels).map(([id, level]) => ({ id, level, provenance: 'self' })) } })
      // Nothing of anybody else: whatever names a student or an account names this one.
      for (const { rows: all } of parts) for (const row of all) if (typeof row.studentId === 'string') expect(row.studentId).toBe(record._id)
    }),
    { numRuns: runs },
  )
}, process.env.DEEP ? 1_200_000 : 60_000)

const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()

/** What an export has to hold: by part, the fields compared and their values, row by row. A part that is not named is empty. */
function partsOf(has: Model, { openid, record }: { openid: string; record: StudentRecord }): Record<string, { fields: string[]; rows: unknown[][] }> {
  const jobs = [...has.applications.keys()]
  return {
    accounts: { fields: ['openid'], rows: [[openid]] },
    students: { fields: ['studentNumber', 'name'], rows: [[record.studentNumber, record.name]] },
    cards: { fields: ['studentName'], rows: [[record.name]] },
    'card-entries': { fields: ['_id', 'title', 'source', 'verification', 'revision'], rows: [...has.entries].map(([id, { title, source, verification, revision }]) => [id, title, source, verification, revision]) },
    'card-goals': { fields: ['_id', 'what', 'revision'], rows: [...has.goals].map(([id, { what, revision }]) => [id, what, revision]) },
    'card-events': { fields: ['kind', 'jobId'], rows: [['claimed', null], ...jobs.map((jobId) => ['applied', jobId])] },
    sittings: { fields: ['semester', 'state', 'answeredCount'], rows: Object.entries(has.answers).map(([semester, answers]) => [semester, 'open', Object.keys(answers).length]) },
    'data-disputes': { fields: ['subject', 'statement', 'state'], rows: has.disputes.map(({ entryId, statement }) => [{ kind: 'entry', entryId }, statement, 'open']) },
    'consent-decisions': { fields: ['purpose', 'isGranted'], rows: has.consents },
    applications: { fields: ['jobId', 'stage', 'note'], rows: [...has.applications].map(([jobId, stage]) => [jobId, stage, `附言 ${jobId}`]) },
    conversations: { fields: ['jobId'], rows: jobs.map((jobId) => [jobId]) },
    'family-links': { fields: ['label', 'state'], rows: [...has.family.values()].map(({ label, state }) => [label, state]) },
  }
}

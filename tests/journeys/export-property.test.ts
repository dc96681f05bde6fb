import * as fc from 'fast-check'
import { claimRecord } from '~/contract/accounts'
import { applyToJob, withdrawApplication } from '~/contract/applications'
import { removeCardEntry, saveCardEntry } from '~/contract/card-entries'
import { saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { createFamilyLink, requestDeletion, requestExport, revokeFamilyLink } from '~/contract/rights'
import { consentPurposes, type ConsentPurpose } from '~/domain/accounts/terms'
import { deletionRules } from '~/domain/rights/deletion-rules'
import type { PersonalExport } from '~/domain/rights/export-schema'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, creditCodes, employer, recruiter, school, student } from './people'
import { publishedJob } from './postings'

const own = employer(creditCodes[0], 'min')
const jobIds = ['j1', 'j2', 'j3']
const day = 86_400_000
const { runs, steps } = process.env.DEEP ? { runs: 40, steps: 40 } : { runs: 3, steps: 14 }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], employers: [own], jobs: jobIds.map((id) => publishedJob(id, own)), accounts: [recruiter('min', own)] } })
}, 30_000)
afterAll(() => cloud.close())

/** What the student has, as we know it from what was done. */
interface Model {
  entries: Map<string, string>
  consents: [ConsentPurpose, boolean][]
  salaryMin: number | null
  levels: Record<string, number>
  applications: Map<string, string>
  family: Map<string, string>
}
const nothing = (): Model => ({ entries: new Map(), consents: [], salaryMin: null, levels: {}, applications: new Map(), family: new Map() })

type Step =
  | { kind: 'write' | 'import'; title: string }
  | { kind: 'remove' | 'revoke'; at: number }
  | { kind: 'consent'; purpose: ConsentPurpose; isGranted: boolean }
  | { kind: 'wish'; salaryMin: number }
  | { kind: 'level'; level: 1 | 2 | 3 | 4 | 5 }
  | { kind: 'apply' | 'withdraw'; jobId: string }
  | { kind: 'invite'; label: string }
  | { kind: 'leave' }

const word = fc.stringMatching(/^[\u4e00-\u9fa5]{2,6}$/)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('write' as const, 'import' as const), title: word }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'revoke' as const), at: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('consent' as const), purpose: fc.constantFrom(...consentPurposes), isGranted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wish' as const), salaryMin: fc.nat(50_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('apply' as const, 'withdraw' as const), jobId: fc.constantFrom(...jobIds) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('invite' as const), label: word }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const) }) },
)

let people = 0

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
            const { entryId } = (await person.get(saveCardEntry, { revision: 0, entry: { kind: 'hobby', title: one.title, description: '', chapter: '2024-1', competencies: [] } })).entry
            has.entries.set(entryId, one.title)
            return
          }
          case 'import': {
            const _id = `imported-${people}-${has.entries.size}`
            const now = new Date(cloud.local.clock.now()).toISOString()
            const entry: CardEntryRecord = { _id, studentId: record._id, schoolId: school._id, kind: 'course', chapter: '2024-1', title: one.title, credits: 2, grade: null, competencies: [], source: 'school', verification: 'verified', revision: 1, createdAt: now, updatedAt: now }
            await cloud.load({ 'card-entries': [entry] })
            has.entries.set(_id, one.title)
            return
          }
          case 'remove': {
            const ids = [...has.entries.keys()]
            const id = ids[one.at % Math.max(1, ids.length)]
            if (id === undefined) return
            const reply = await person.call(removeCardEntry, { entryId: id })
            if (reply.ok) has.entries.delete(id)
            else expect([id.startsWith('imported'), reply.error.code]).toEqual([true, 'ENTRY_IMPORTED'])
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
            await person.get(applyToJob, { jobId: one.jobId, note: '' })
            if (!has.applications.has(one.jobId)) has.applications.set(one.jobId, 'submitted')
            return
          case 'withdraw':
            if (!has.applications.has(one.jobId)) return
            await person.get(withdrawApplication, { applicationId: `${one.jobId}|${record._id}` })
            has.applications.set(one.jobId, 'withdrawn')
            return
          case 'invite': {
            const reply = await person.call(createFamilyLink, { label: one.label, showsEmployers: false })
            if (reply.ok) has.family.set(reply.data.link.linkId, 'open')
            return
          }
          case 'revoke': {
            const id = [...has.family.keys()][one.at % Math.max(1, has.family.size)]
            if (id === undefined) return
            await person.get(revokeFamilyLink, { linkId: id })
            has.family.set(id, 'revoked')
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
      const rows = (part: string) => parts.find((one) => one.part === part)?.rows ?? []
      const field = (part: string, ...names: string[]) => rows(part).map((row) => names.map((name) => row[name]))
      const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort()

      expect(sorted(field('card-entries', '_id', 'title'))).toEqual(sorted([...has.entries]))
      expect(sorted(field('consent-decisions', 'purpose', 'isGranted'))).toEqual(sorted(has.consents))
      expect(sorted(field('applications', 'jobId', 'stage'))).toEqual(sorted([...has.applications]))
      expect(sorted(field('family-links', 'state'))).toEqual(sorted([...has.family.values()].map((state) => [state])))
      const [card] = cardsOf(rows('cards'))
      expect(card?.wishes?.salaryMin ?? null).toBe(has.salaryMin)
      expect(card?.profile.competencies).toEqual(Object.entries(has.levels).map(([id, level]) => ({ id, level, provenance: 'self' })))
      expect(field('accounts', 'openid')).toEqual([[openid]])
      expect(field('students', 'studentNumber')).toEqual([[record.studentNumber]])
      // Nothing of anybody else: whatever names a student or an account names this one.
      for (const { rows: all } of parts) for (const row of all) if (typeof row.studentId === 'string') expect(row.studentId).toBe(record._id)
    }),
    { numRuns: runs },
  )
}, process.env.DEEP ? 1_200_000 : 60_000)

type ExportedCard = { wishes: { salaryMin: number } | null; profile: { competencies: unknown[] } }
const cardsOf = (rows: readonly Record<string, unknown>[]) => rows as readonly unknown[] as readonly ExportedCard[]

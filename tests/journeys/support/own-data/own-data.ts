import { studentRoleOn } from '~/domain/accounts/student-role'
import { type CardSection, sectionOf, shownSectionsOf } from '~/domain/cards/card-sections'
import { type Growth, withLevels } from '~/domain/cards/growth'
import { labelKey } from '~/domain/cards/label-groups'
import { labelsOf } from '~/domain/cards/labels'
import { isSameRecord, recordedCompetencies, withRecorded } from '~/domain/cards/recorded-competencies'
import type { CompetencyHeld, StudentProfile } from '~/domain/matching/market'
import type { Dismissals } from '~/domain/matching/dismissals'
import { chinaDateOf } from '~/domain/time/china-date'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import type { StudentRecord } from '~/server/ports/collections'
import { account } from '../../people'
import { Moment, sameMembers } from './moment'

/** A row as it has to be handed out: values, and matchers where only the cloud knows the value. */
export type Row = Record<string, unknown>
/** An entry as its student has it; who wrote it when is known to the call. */
export type OwnEntry = Timed<CardEntryRecord>
type Timed<Entry> = Entry extends unknown ? Omit<Entry, 'createdAt' | 'updatedAt'> & { createdAt: Moment; updatedAt: Moment } : never
/** The school's row; corrected, it says since when. */
export type OwnRecord = Omit<StudentRecord, 'importedAt'> & { importedAt: string | Moment }

/** By which field rows are put in order before they are compared: one whose order is known. */
const orders: Record<string, string> = { 'card-events': 'at', 'card-views': 'at', 'consent-decisions': 'at', inbox: 'createdAt', 'family-links': 'createdAt' }

/**
 * What a student has, as it follows from what was done: an account of its own, kept by the test from the calls and their
 * replies, never read back from the database. Every part that an export has rows in is here whole, with every field.
 */
export class OwnData {
  readonly parts = new Map<string, Map<string, Row>>()
  readonly entries = new Map<string, OwnEntry>()
  card: {
    wishes: { cities: string[]; occupations: string[]; salaryMin: number } | null
    profile: StudentProfile
    consents: Row
    dismissed: Dismissals
    growth?: Growth
    evaluations?: Row
    shownToEmployers?: readonly CardSection[]
    labels?: readonly string[]
    hasConfirmations?: true
    hasSurveys?: true
    updatedAt: Moment
  }
  /** entry → grades of an imported course that were wrong, oldest first */
  readonly wrongWordings = new Map<string, string[]>()
  private signalled: { seq: number; at: Moment } | undefined

  /** As it is once the record was claimed. @param record as the school has it, corrections included */
  constructor(
    readonly openid: string,
    readonly accountId: string,
    readonly record: OwnRecord,
    readonly claimedAt: Moment,
  ) {
    const { _id: studentId, schoolId, level, graduationYear, major } = record
    const profile = { id: studentId, schoolId, level, graduationYear, major, cities: [], occupations: [], salaryMin: 0, competencies: [] }
    this.card = { wishes: null, profile, consents: {}, dismissed: { jobs: [], occupations: [], cities: [] }, updatedAt: claimedAt }
    this.event('claimed', claimedAt, null)
  }

  get studentId(): string {
    return this.record._id
  }

  put(part: string, id: string, row: Row): void {
    const rows = this.parts.get(part) ?? new Map<string, Row>()
    rows.set(id, row)
    this.parts.set(part, rows)
  }

  /** Changes fields of a row that is there. */
  change(part: string, id: string, fields: Row): void {
    this.put(part, id, { ...this.row(part, id), ...fields })
  }

  row(part: string, id: string): Row {
    const row = this.rowsOf(part).get(id)
    if (!row) throw new Error(`the model has no ${part}/${id}`)
    return row
  }

  rowsOf(part: string): ReadonlyMap<string, Row> {
    return this.parts.get(part) ?? new Map<string, Row>()
  }

  remove(part: string, id: string): void {
    this.parts.get(part)?.delete(id)
  }

  /** A milestone on the path of the card. */
  event(kind: string, at: Moment, job: { jobId: string; jobTitle: string; employerName: string } | null, result = ''): void {
    const { jobId = null, jobTitle = '', employerName = '' } = job ?? {}
    const prefix = `${kind}|${jobId ?? '-'}|${this.studentId}|`
    this.put('card-events', `${prefix}${at.from}`, { _id: at.after(prefix), studentId: this.studentId, kind, at, jobId, jobTitle, employerName, result })
  }

  /** Something said to the student: a row in the inbox, a count, a signal. */
  told(kind: string, at: Moment, detail: Row, target: Row): void {
    this.put('inbox', `${at.from}|${this.rowsOf('inbox').size}`, { _id: expect.any(String), accountId: this.accountId, kind, detail, target, createdAt: at, isRead: false })
    this.signalled = { seq: (this.signalled?.seq ?? 0) + 1, at }
  }

  /** The competencies become these; growth and the card's instant follow. */
  hold(competencies: CompetencyHeld[], at: Moment): void {
    const { card } = this
    card.profile = { ...card.profile, competencies }
    card.growth = withLevels(card.growth ?? {}, competencies, chinaDateOf(new Date(at.from).toISOString()))
    card.updatedAt = at
  }

  /** What follows for the card after an entry was written, disputed or taken off. */
  entriesChanged(kinds: readonly CardEntryRecord['kind'][], at: Moment, mayProveElse: boolean): void {
    const recorded = recordedCompetencies([...this.entries.values()])
    if (mayProveElse && !isSameRecord(this.card.profile.competencies, recorded)) this.hold(withRecorded(this.card.profile.competencies, recorded), at)
    const shown = shownSectionsOf(this.shown)
    if (kinds.some((kind) => shown.some((section) => section === sectionOf(kind)))) this.relabel(at)
  }

  relabel(at: Moment): void {
    this.card.labels = labelsOf([...this.entries.values()], shownSectionsOf(this.shown)).map(labelKey)
    this.card.updatedAt = at
  }

  /** Everything an export has to hold, part by part, in the order the rows are compared in. */
  expected(part: string): Row[] {
    const { studentId, accountId, openid, record } = this
    switch (part) {
      case 'accounts': {
        const role = studentRoleOn(chinaDateOf(new Date(this.claimedAt.from).toISOString()), record.graduationYear)
        return [{ ...account(openid, { role, scopeId: studentId, scopeName: record.schoolName }), unreadCount: this.rowsOf('inbox').size }]
      }
      case 'students':
        return [{ ...record, claimedBy: accountId, claimedAt: this.claimedAt }]
      case 'cards':
        return [this.cardRow()]
      case 'card-entries':
        return inOrder(part, [...this.entries.values()])
      case 'signals':
        return this.signalled ? [{ _id: accountId, to: openid, seq: this.signalled.seq, topic: 'inbox', ref: expect.any(String), at: this.signalled.at }] : []
      default:
        return inOrder(part, [...this.rowsOf(part).values()])
    }
  }

  private get shown(): { shownToEmployers?: readonly CardSection[] } {
    const { shownToEmployers } = this.card
    return shownToEmployers ? { shownToEmployers } : {}
  }

  private cardRow(): Row {
    const { studentId, accountId, record, card } = this
    const isGranted = (purpose: string) => (card.consents[purpose] as { isGranted: boolean } | undefined)?.isGranted ?? false
    return {
      _id: studentId,
      accountId,
      schoolId: record.schoolId,
      schoolName: record.schoolName,
      studentName: record.name,
      graduationYear: record.graduationYear,
      ...card,
      ...(card.labels && { labels: sameMembers(card.labels) }),
      isFindable: isGranted('be-found-by-employers'),
      wantsAlerts: isGranted('receive-job-alerts'),
      listedIn: null,
    }
  }
}

/** The rows of a part as they are compared, whether they are expected or handed out. */
export function inOrder<R extends Row>(part: string, rows: readonly R[]): R[] {
  const field = orders[part] ?? '_id'
  const keyOf = (row: R) => {
    const value = row[field]
    if (field === '_id') return String(value)
    return value instanceof Moment ? value.from : Date.parse(String(value))
  }
  return [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

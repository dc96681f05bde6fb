import type { ConsentPurpose } from '~/domain/accounts/terms'
import type { DeletionState } from '~/domain/rights/deletion-rules'
import type { EntrySource } from '~/domain/cards/entry-kinds'
import type { DisputableField, DisputeState } from '~/domain/rights/dispute-rules'
import type { ExportFormat } from '~/domain/rights/export-schema'
import type { FamilyLinkState } from '~/domain/rights/family-rules'

/** One decision about one consent: the history, never changed. */
export interface ConsentDecision {
  /** `studentId|purpose|at` */
  _id: string
  studentId: string
  /** who decided; a record handed over keeps the former holder's decisions apart */
  accountId: string
  purpose: ConsentPurpose
  isGranted: boolean
  /** of the wording that was shown */
  version: string
  at: string
  /** minor: closed for them, because a date of birth showed that they had not read what it means for a minor */
  reason?: 'minor'
}

export interface FamilyLink {
  /** hash of the token */
  _id: string
  studentId: string
  /** the student's account when it was made: a record that changes hands takes no links along */
  accountId: string
  label: string
  showsEmployers: boolean
  /** `open` past expiresAt is expired, see domain/rights/family-rules */
  state: FamilyLinkState
  createdAt: string
  expiresAt: string
  linkedAccountId: string | null
  linkedName: string | null
  linkedAt: string | null
}

export interface PersonalExportRecord {
  _id: string
  accountId: string
  studentId: string
  format: ExportFormat
  fileId: string
  bytes: number
  createdAt: string
  expiresAt: string
}

/** Something that others put there and its student says is wrong. */
export interface DataDisputeRecord {
  /** `studentId|subject|number`; one of a subject is open at a time */
  _id: string
  studentId: string
  schoolId: string
  subject: { kind: 'record'; field: DisputableField } | { kind: 'entry'; entryId: string }
  /** of the entry; null for a fact of the roster. Absent in those of before there was a choice: the school's */
  source?: EntrySource | null
  /** of the entry; '' for a fact of the roster */
  title: string
  /** what stood there when it was opened, as words or code */
  standing: string
  statement: string
  state: DisputeState
  openedAt: string
  decidedAt: string | null
  decidedBy: string | null
  note: string
}

export interface DeletionRequest {
  /** account id */
  _id: string
  /** the record that goes with the account; the pseudonym, under which there is none, once the record is somebody else's */
  studentId: string
  openid: string
  /** what the person keeps as proof */
  receipt: string
  pseudonym: string
  requestedAt: string
  executesAt: string
  state: DeletionState
  /** collections already cleared */
  done: string[]
}

/** That a deletion was carried out; nothing of it leads back to the person. */
export interface DeletionEvidence {
  /** the receipt */
  _id: string
  requestedAt: string
  executedAt: string
  rulesVersion: string
  clearedCount: number
  keptUntil: string
}

export interface RightsCollections {
  'consent-decisions': ConsentDecision
  'family-links': FamilyLink
  exports: PersonalExportRecord
  'data-disputes': DataDisputeRecord
  deletions: DeletionRequest
  'deletion-evidence': DeletionEvidence
}

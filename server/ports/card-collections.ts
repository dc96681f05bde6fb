import type { CardEntry } from '~/contract/card-entries'
import type { Goal } from '~/contract/card-goals'

/** An entry without the id it is sent under, kind by kind. */
type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'entryId'> : never

/**
 * One entry of a career card, kept under its entry id: random for what a student wrote, derived from school, student
 * number and subject for what was imported, so that an import twice is an import once.
 */
export type CardEntryRecord = WithoutId<CardEntry> & {
  _id: string
  studentId: string
  schoolId: string
  createdAt: string
}

export interface CardGoalRecord extends Omit<Goal, 'goalId' | 'progress'> {
  _id: string
  studentId: string
  createdAt: string
}

export interface CardCollections {
  'card-entries': CardEntryRecord
  'card-goals': CardGoalRecord
}

import type { CardEntry } from '~/contract/card-entries'
import type { Goal } from '~/contract/card-goals'

/** An entry without the id it is sent under, kind by kind. */
type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'entryId'> : never

/**
 * One entry of a career card, kept under its entry id: random for what a student wrote, derived from school, student
 * number and subject for what was imported, from student and employer for what the product writes by itself, so that the
 * same twice is the same once.
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

/** An imported entry that the career office took off because it was wrong. */
export interface RemovedEntryRecord {
  /** of the entry, which follows from school, student number and what it is */
  _id: string
  studentId: string
  schoolId: string
  /** of what it said: the same again is not imported, something else is */
  digest: string
  removedAt: string
}

export interface CardCollections {
  'card-entries': CardEntryRecord
  'removed-entries': RemovedEntryRecord
  'card-goals': CardGoalRecord
}

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

/** What an imported entry said that was wrong: it was taken off, or replaced while its student disputed it. */
export interface RemovedEntryRecord {
  /** of the entry, which follows from school, student number and what it is */
  _id: string
  studentId: string
  schoolId: string
  /** of each wording, oldest first: the same again is not imported, something else is */
  digests: string[]
  /** of the newest */
  removedAt: string
}

export interface CardCollections {
  'card-entries': CardEntryRecord
  'removed-entries': RemovedEntryRecord
  'card-goals': CardGoalRecord
}

import { type EntryKind, entryKinds } from './entry-kinds'

/** The parts of a card that its student shows or hides one by one. */
export const cardSections = ['competencies', 'courses', 'practice', 'competitions', 'certificates', 'languages', 'hobbies'] as const
export type CardSection = (typeof cardSections)[number]

/** What an employer sees of a card whose student has not chosen: what the match explains itself with. */
export const sectionsByDefault: readonly CardSection[] = ['competencies']

/** null: the student's own, shown to nobody else. */
const sectionByKind = {
  'gaokao-choice': null,
  'wished-major': null,
  course: 'courses',
  internship: 'practice',
  project: 'practice',
  volunteering: 'practice',
  'student-work': 'practice',
  'start-up': 'practice',
  competition: 'competitions',
  certificate: 'certificates',
  language: 'languages',
  hobby: 'hobbies',
  reflection: null,
} as const satisfies Record<EntryKind, CardSection | null>

export function sectionOf(kind: EntryKind): CardSection | null {
  return sectionByKind[kind]
}

/** Kinds that others than the student may see at all, where a consent opens the card. */
export const sharedKinds: readonly EntryKind[] = entryKinds.filter((kind) => sectionByKind[kind] !== null)

/** What employers may see of a card; a section that is no longer one, kept from an earlier choice, is none. */
export function shownSectionsOf(card: { shownToEmployers?: readonly CardSection[] }): readonly CardSection[] {
  return card.shownToEmployers?.filter((section) => cardSections.includes(section)) ?? sectionsByDefault
}

/** The entries that may be shown when `shown` are the sections: a disputed entry waits until it is settled. */
export function shownEntries<E extends { kind: EntryKind; verification: string }>(entries: readonly E[], shown: readonly CardSection[]): E[] {
  return entries.filter(({ kind, verification }) => {
    const section = sectionOf(kind)
    return section !== null && shown.includes(section) && verification !== 'disputed'
  })
}

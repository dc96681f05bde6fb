import { shownEntries, type CardSection } from './card-sections'
import type { CompetitionLevel, EntryKind } from './entry-kinds'

/** The sub-labels of a card, as the field knows them; school and major stand in the record itself. */
export const labelGroups = ['skill', 'internship', 'practice', 'competition', 'certificate', 'language', 'learning', 'hobby'] as const
export type LabelGroup = (typeof labelGroups)[number]

/**
 * One sub-label: something to filter by. `value` is a code where the group has codes (a competency, 'three-months', a
 * kind of practice, a level of competition, a language), otherwise the words of the entry.
 */
export interface Label {
  group: LabelGroup
  value: string
}

/** What labels are read from. */
export interface LabelledEntry {
  kind: EntryKind
  title: string
  verification: string
  startsOn?: string | undefined
  endsOn?: string | undefined
  competencies: readonly { id: string; level: number }[]
  /** of a competition */
  reach?: CompetitionLevel | undefined
  /** of a language */
  language?: string | undefined
}

/** The length of all internships together from which on a card says "three months". */
const threeMonthsInDays = 84
const dayMs = 86_400_000

/** A label as one string, for arrays of documents that are filtered by it: 'language:en'. */
export function labelKey({ group, value }: Label): string {
  return `${group}:${value}`
}

/** The sub-labels of a card as far as its student shows the sections they come from, each once, in the order of the groups. */
export function labelsOf(entries: readonly LabelledEntry[], shown: readonly CardSection[]): Label[] {
  const visible = shownEntries(entries, shown)
  const labels = new Map<string, Label>()
  const add = (group: LabelGroup, value: string) => labels.set(labelKey({ group, value }), { group, value })
  for (const entry of visible) {
    for (const { id, level } of entry.competencies) if (level > 0) add('skill', id)
    switch (entry.kind) {
      case 'internship':
        add('internship', 'any')
        break
      case 'project':
      case 'volunteering':
      case 'student-work':
      case 'start-up':
        add('practice', entry.kind)
        break
      case 'competition':
        add('competition', entry.reach ?? 'school')
        break
      case 'certificate':
        add('certificate', entry.title)
        break
      case 'language':
        add('language', entry.language ?? entry.title)
        break
      case 'course':
        if (entry.verification === 'verified') add('learning', 'transcript')
        break
      case 'hobby':
        add('hobby', entry.title)
        break
    }
  }
  if (internshipDays(visible) >= threeMonthsInDays) add('internship', 'three-months')
  return [...labels.values()].sort((a, b) => labelGroups.indexOf(a.group) - labelGroups.indexOf(b.group))
}

/** Days of all internships that say from when to when; overlapping ones count once. */
function internshipDays(entries: readonly LabelledEntry[]): number {
  const spans = entries
    .filter(({ kind, startsOn, endsOn }) => kind === 'internship' && startsOn !== undefined && endsOn !== undefined && endsOn >= startsOn)
    .map(({ startsOn = '', endsOn = '' }) => ({ from: Date.parse(startsOn), to: Date.parse(endsOn) + dayMs }))
    .sort((a, b) => a.from - b.from)
  let days = 0
  let covered = -Infinity
  for (const { from, to } of spans) {
    if (to <= covered) continue
    days += (to - Math.max(from, covered)) / dayMs
    covered = to
  }
  return days
}

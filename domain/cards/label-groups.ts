import { type CompetencyGroup, COMPETENCY_GROUPS } from '~/reference/competencies/competency-groups'
import { competitionLevels } from './entry-kinds'

/**
 * The sub-labels of a card, as the field knows them. School and major stand in the record itself, skills are the
 * competencies, each with its level and its proof.
 */
export const labelGroups = ['internship', 'practice', 'competition', 'certificate', 'language', 'learning', 'hobby'] as const
export type LabelGroup = (typeof labelGroups)[number]

/** Groups whose labels are words: what goes by a known name has a code (reference/labels), the rest is as it was written. */
export const wordGroups = ['certificate', 'language', 'hobby'] as const satisfies readonly LabelGroup[]
export type WordGroup = (typeof wordGroups)[number]

const groups: readonly CompetencyGroup[] = COMPETENCY_GROUPS
/** Fields that majors are made of: what belongs to every major says nothing of what was studied. */
export const studyFields: readonly string[] = groups.filter(({ majors }) => majors.length > 0).map(({ code }) => code)

/** The labels of a group that has only these. */
export const closedLabels: Readonly<Record<Exclude<LabelGroup, WordGroup>, readonly string[]>> = {
  internship: ['any', 'three-months'],
  practice: ['project', 'volunteering', 'student-work', 'start-up'],
  competition: competitionLevels,
  /** a transcript the school verified; then fields of study */
  learning: ['transcript', ...studyFields],
}

/** One sub-label: something to filter by. `value` is a code, or words where the group has words. */
export interface Label {
  group: LabelGroup
  value: string
}

/** A label as one string, for arrays of documents that are filtered by it: 'language:en'. */
export function labelKey({ group, value }: Label): string {
  return `${group}:${value}`
}

/** What a key looks like. */
export const labelForm = new RegExp(`^(?:${labelGroups.join('|')}):.`, 'u')

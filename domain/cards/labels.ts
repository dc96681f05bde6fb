import { fieldsOfCourse } from '~/reference/courses/fields-of-course'
import { LABEL_NAMES_BY_KEY } from '~/reference/labels/label-names'
import { shownEntries, type CardSection } from './card-sections'
import { type ChapterKey, compareChapters } from './chapters'
import type { CompetitionLevel, EntryKind } from './entry-kinds'
import { type Grade, isPassed } from './grades'
import { closedLabels, type Label, labelGroups, type LabelGroup, labelKey, studyFields, type WordGroup } from './label-groups'
import { hasWords, identityOf, spelledLabel } from './label-identity'

/** What labels are read from. */
export interface LabelledEntry {
  kind: EntryKind
  chapter: ChapterKey
  title: string
  verification: string
  startsOn?: string | undefined
  endsOn?: string | undefined
  /** of a course */
  grade?: Grade | null | undefined
  /** of a competition */
  reach?: CompetitionLevel | undefined
  /** of a language */
  language?: string | undefined
}

/** How labels are read, as data. */
export const labelRules = {
  version: '2026-11-2',
  /** labels of one group that are made of words; whoever has more shows the latest */
  mostWords: 20,
  /** courses of one field from which on a card says that it was studied; passed ones, whatever their grades */
  coursesOfField: 3,
  /** the length of all internships together from which on a card says "three months", in days */
  threeMonths: 84,
} as const

const dayMs = 86_400_000

/** The labels of one group, and how many more the card has than are kept. */
export interface LabelsOfGroup {
  group: LabelGroup
  labels: Label[]
  leftOut: number
}

/**
 * The sub-labels of a card by group, as far as its student shows the sections they come from, each once; the groups that
 * have any, in their order. What the student is shown and what is searched by are both read here.
 */
export function labelsByGroup(entries: readonly LabelledEntry[], shown: readonly CardSection[]): LabelsOfGroup[] {
  const visible = shownEntries(entries, shown)
  const found = new Map<string, { label: Label; chapter: ChapterKey }>()
  const add = (said: Label, chapter: ChapterKey) => {
    const identity = identityOf(said)
    if (!identity) return
    const key = labelKey(identity)
    const known = found.get(key)
    if (!known || compareChapters(chapter, known.chapter) > 0) found.set(key, { label: spelledLabel(said), chapter })
  }
  for (const entry of visible) for (const label of labelsOfEntry(entry)) add(label, entry.chapter)
  if (internshipDays(visible) >= labelRules.threeMonths) add({ group: 'internship', value: 'three-months' }, 'after')
  for (const field of fieldsStudied(visible)) add({ group: 'learning', value: field }, 'after')
  return labelGroups.flatMap((group) => {
    const all = [...found].filter(([, { label }]) => label.group === group)
    if (all.length === 0) return []
    const [kept, leftOut] = hasWords(group) ? latest(all) : [inOrder(group, all.map(([, { label }]) => label)), 0]
    return [{ group, labels: kept, leftOut }]
  })
}

/** The sub-labels of a card, in the order of the groups; see labelsByGroup. */
export function labelsOf(entries: readonly LabelledEntry[], shown: readonly CardSection[]): Label[] {
  return labelsByGroup(entries, shown).flatMap(({ labels }) => labels)
}

function labelsOfEntry({ kind, title, verification, reach, language }: LabelledEntry): Label[] {
  switch (kind) {
    case 'internship':
      return [{ group: 'internship', value: 'any' }]
    case 'project':
    case 'volunteering':
    case 'student-work':
    case 'start-up':
      return [{ group: 'practice', value: kind }]
    case 'competition':
      return [{ group: 'competition', value: reach ?? 'school' }]
    case 'certificate':
      return [{ group: 'certificate', value: title }]
    case 'language':
      return labelsOfLanguage(title, language)
    case 'course':
      return verification === 'verified' ? [{ group: 'learning', value: 'transcript' }] : []
    case 'hobby':
      return [{ group: 'hobby', value: title }]
    default:
      return []
  }
}

/** A test that is known says which language it is in; of any other both are said. */
function labelsOfLanguage(title: string, language: string | undefined): Label[] {
  const test = spelledLabel({ group: 'language', value: title })
  if (LABEL_NAMES_BY_KEY.has(labelKey(test))) return [test]
  return [...(language === undefined ? [] : [{ group: 'language', value: language } as const]), test]
}

/** Fields of which enough courses were passed. How well says nothing here: nobody is to be chosen by grades. */
function fieldsStudied(entries: readonly LabelledEntry[]): string[] {
  const counts = new Map<string, number>()
  for (const { kind, title, grade } of entries) {
    if (kind !== 'course' || !grade || !isPassed(grade)) continue
    for (const field of fieldsOfCourse(title)) counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  return studyFields.filter((field) => (counts.get(field) ?? 0) >= labelRules.coursesOfField)
}

type Found = readonly [string, { label: Label; chapter: ChapterKey }]

function latest(all: readonly Found[]): [Label[], number] {
  const sorted = [...all].sort(([a, one], [b, other]) => compareChapters(other.chapter, one.chapter) || (a < b ? -1 : 1))
  const kept = sorted.slice(0, labelRules.mostWords).map(([, { label }]) => label)
  return [kept, all.length - kept.length]
}

function inOrder(group: Exclude<LabelGroup, WordGroup>, labels: readonly Label[]): Label[] {
  const order = closedLabels[group]
  return [...labels].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
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

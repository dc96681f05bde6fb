import type { ChapterKey } from './chapters'
import type { EntryKind } from './entry-kinds'
import { isPassed, type Grade } from './grades'

/** What a chapter of the card is remembered by. Nothing here is a comparison with others. */
export const badgeKinds = ['set-out', 'all-passed', 'practised', 'awarded', 'certified', 'volunteered', 'led', 'looked-back', 'first-application', 'first-interview', 'offered'] as const
export type BadgeKind = (typeof badgeKinds)[number]

export interface Badge {
  kind: BadgeKind
  chapter: ChapterKey
}

export interface BadgeEntry {
  kind: EntryKind
  chapter: ChapterKey
  verification: string
  grade?: Grade | null | undefined
  /** of a competition, as its certificate says; empty while there is none */
  award?: string | undefined
}

const badgeByKind: Partial<Record<EntryKind, BadgeKind>> = {
  'wished-major': 'set-out',
  'gaokao-choice': 'set-out',
  internship: 'practised',
  project: 'practised',
  'start-up': 'practised',
  competition: 'awarded',
  certificate: 'certified',
  language: 'certified',
  volunteering: 'volunteered',
  'student-work': 'led',
  reflection: 'looked-back',
}

/** Badges of a card, each once a chapter: what was recorded in it, what the job search brought, and that a survey after it was answered. */
export function badgesOf(entries: readonly BadgeEntry[], events: readonly { kind: string; result: string }[], surveys: readonly { finishedAt: string | null }[]): Badge[] {
  const badges = new Map<string, Badge>()
  const add = (chapter: ChapterKey, kind: BadgeKind) => badges.set(`${chapter}|${kind}`, { chapter, kind })
  const standing = entries.filter(({ verification }) => verification !== 'disputed')
  for (const entry of standing) {
    const badge = badgeByKind[entry.kind]
    if (badge && (entry.kind !== 'competition' || hasAward(entry))) add(entry.chapter, badge)
  }
  for (const [chapter, passed] of semesterResults(entries)) if (passed) add(chapter, 'all-passed')
  if (events.some(({ kind }) => kind === 'applied')) add('job-search', 'first-application')
  if (events.some(({ kind }) => kind === 'interview-booked')) add('job-search', 'first-interview')
  if (events.some(({ kind, result }) => kind === 'interview-result' && result === 'offer')) add('job-search', 'offered')
  if (surveys.some(({ finishedAt }) => finishedAt !== null)) add('after', 'looked-back')
  return [...badges.values()].sort((a, b) => badgeKinds.indexOf(a.kind) - badgeKinds.indexOf(b.kind))
}

/** What is typed where an award is asked for and there was none. */
const noAward = /^(?:无|没有|暂无|未获奖|参赛|参与|none|no|n\/a|[^\p{L}\p{N}]*)$/iu

/** True for a competition that brought something home: to take part is no award. */
function hasAward({ award = '' }: BadgeEntry): boolean {
  return !noAward.test(award.trim())
}

/**
 * For each chapter with courses the school has graded: whether all of them were passed. While one of them is disputed
 * nobody can say so.
 */
function semesterResults(entries: readonly BadgeEntry[]): Map<ChapterKey, boolean> {
  const results = new Map<ChapterKey, boolean>()
  for (const { kind, chapter, verification, grade } of entries) {
    if (kind !== 'course' || verification === 'unverified' || !grade) continue
    results.set(chapter, (results.get(chapter) ?? true) && verification !== 'disputed' && isPassed(grade))
  }
  return results
}

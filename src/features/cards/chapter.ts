import type { OutputOf } from '~/contract/operation'
import type { readCard } from '~/contract/cards'

export type OwnCard = NonNullable<OutputOf<typeof readCard>['card']>
export type Chapter = 'begin' | 'wishes' | 'search' | 'interview' | 'arrived'

/** The chapter one is in: the furthest that happened. */
export function chapterOf({ events, wishes }: OwnCard): Chapter {
  const has = (...kinds: OwnCard['events'][number]['kind'][]) => events.some(({ kind }) => kinds.includes(kind))
  if (events.some(({ kind, result }) => kind === 'interview-result' && result === 'offer')) return 'arrived'
  if (has('invited', 'interview-booked', 'interview-result')) return 'interview'
  if (has('applied')) return 'search'
  return wishes ? 'wishes' : 'begin'
}

/** The record in three figures, and what the pattern grows from. */
export function growthOf({ events, competencies, entries }: OwnCard) {
  const count = (kind: OwnCard['events'][number]['kind']) => events.filter((event) => event.kind === kind).length
  const interviews = count('interview-booked')
  const applications = count('applied')
  const held = new Set(competencies.map(({ id }) => id)).size
  return { competencies: held, applications, interviews, rings: held + applications + entries.filter(({ kind }) => kind !== 'course').length, moments: interviews + count('invited') + count('interview-result') }
}

import type { OutputOf } from '~/contract/operation'
import type { readCard } from '~/contract/cards'
import type { Level } from '~/src/ui/field/level-picker'

type Card = NonNullable<OutputOf<typeof readCard>['card']>
export type Held = Card['competencies'][number]

/** What the student says: competency → level 1–5, in the order it was chosen. */
export type OwnLevels = Readonly<Record<string, Level>>

export function ownLevelsOf(held: readonly Held[]): OwnLevels {
  return Object.fromEntries(held.filter(({ provenance }) => provenance === 'self').map(({ id, level }) => [id, level]))
}

/** Level 0 says nothing: it takes the competency out. */
export function withLevel(levels: OwnLevels, id: string, level: Level): OwnLevels {
  const { [id]: _, ...others } = levels
  if (level === 0) return others
  return id in levels ? { ...levels, [id]: level } : { ...others, [id]: level }
}

export function isSame(a: OwnLevels, b: OwnLevels): boolean {
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id])
}

/** The strongest statement about each competency, highest level first: what the radar shows. */
export function strongest(held: readonly Held[], count: number): Held[] {
  const best = new Map<string, Held>()
  for (const one of held) {
    const known = best.get(one.id)
    if (!known || one.level > known.level) best.set(one.id, one)
  }
  return [...best.values()].sort((a, b) => b.level - a.level).slice(0, count)
}

import type { Talent } from './talent-search'

type Held = NonNullable<Talent['competencies']>[number]

/** One statement for each competency, the highest level first; of the same level the better proved first. */
export function strongest(competencies: Talent['competencies']): Held[] {
  const proof = ['self', 'assessed', 'record', 'employer']
  const best = new Map<string, Held>()
  const sorted = [...(competencies ?? [])].sort((a, b) => b.level - a.level || proof.indexOf(b.provenance) - proof.indexOf(a.provenance) || (a.id < b.id ? -1 : 1))
  for (const held of sorted) if (held.level > 0 && !best.has(held.id)) best.set(held.id, held)
  return [...best.values()]
}

import type { MatchView, RadarAxis } from '~/contract/match'

/** The radar that a match implies: every competency it speaks of, required against the level that counts, the musts first. */
export function radarOfMatch({ reasons, gaps }: MatchView): RadarAxis[] {
  const axes = new Map<string, RadarAxis>()
  for (const one of [...reasons, ...gaps]) {
    if (one.code !== 'competency') continue
    const { competency: competencyId, required, isMust } = one
    const own = 'counted' in one ? one.counted : one.held
    if (!axes.has(competencyId)) axes.set(competencyId, { competencyId, required, own, isMust })
  }
  return [...axes.values()].sort((one, other) => Number(other.isMust) - Number(one.isMust))
}

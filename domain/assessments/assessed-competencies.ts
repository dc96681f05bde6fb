import type { CompetencyHeld, CompetencyId } from '~/domain/matching/market'
import type { InstrumentId } from './instrument'
import type { ScaleScore } from './score-answers'

/** Which scale speaks for which general competency, and from which mean answer for which level. Data: reference/instruments. */
export interface CompetencyLinks {
  version: string
  links: readonly { instrument: InstrumentId; scale: string; competency: CompetencyId }[]
  /** lowest level first */
  levels: readonly { from: number; level: 1 | 2 | 3 }[]
}

export interface AssessedCompetency {
  id: CompetencyId
  level: 1 | 2 | 3
}

/** What the scores of one instrument say about competencies; a scale below the lowest mean says nothing. */
export function assessedBy(instrument: InstrumentId, scores: readonly ScaleScore[], { links, levels }: CompetencyLinks): AssessedCompetency[] {
  return links.flatMap(({ instrument: of, scale, competency }) => {
    const mean = of === instrument ? scores.find((score) => score.scale === scale)?.mean : undefined
    const reached = mean === undefined ? undefined : levels.filter(({ from }) => mean >= from).pop()
    return reached ? [{ id: competency, level: reached.level }] : []
  })
}

/** Replaces what an earlier sitting said by what a later one says; what was assessed otherwise stays as it is. */
export function withAssessed(held: readonly CompetencyHeld[], earlier: readonly AssessedCompetency[], later: readonly AssessedCompetency[]): CompetencyHeld[] {
  const rest = [...held]
  for (const { id, level } of earlier) {
    const index = rest.findIndex((one) => one.provenance === 'assessed' && one.id === id && one.level === level)
    if (index >= 0) rest.splice(index, 1)
  }
  return [...rest, ...later.map(({ id, level }): CompetencyHeld => ({ id, level, provenance: 'assessed' }))]
}

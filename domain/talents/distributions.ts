import { countsAs } from '~/domain/cards/label-identity'
import { hideSmallDifferences } from './hide-small-differences'
import { type Cells, mergeSmallCells } from './merge-small-cells'
import type { TalentRow } from './talent-row'

/** What the whole result is counted by. */
export const distributionKinds = ['major-class', 'level', 'graduation-year', 'school', 'city', 'competency', 'label'] as const
export type DistributionKind = (typeof distributionKinds)[number]

export interface Distribution extends Cells {
  kind: DistributionKind
}

/** The level from which a competency counts: it carries a task alone (reference/competencies). */
export const countedLevel = 3
/** Cells shown of one distribution. */
const most = 8

const keysOf: Record<DistributionKind, (row: TalentRow) => readonly string[]> = {
  'major-class': ({ major }) => [major.slice(0, 4)],
  level: ({ level }) => [level],
  'graduation-year': ({ graduationYear }) => [String(graduationYear)],
  school: ({ schoolId }) => [schoolId],
  city: ({ cities }) => (cities.length === 0 ? ['any'] : cities),
  competency: ({ competencies }) => competencies.filter(({ level }) => level >= countedLevel).map(({ id }) => id),
  label: ({ labels }) => [...new Set(labels.flatMap(countsAs))],
}

/** How the people of a result are spread, small cells merged; what nobody has anything to say on is left out. */
export function distributionsOf(rows: readonly TalentRow[]): Distribution[] {
  return distributionKinds
    .map((kind) => ({ kind, ...mergeSmallCells(rows, keysOf[kind], most) }))
    .map((one) => (one.kind === 'label' ? { ...one, cells: hideSmallDifferences(one.cells) } : one))
    .filter(({ cells }) => cells.length > 0)
}

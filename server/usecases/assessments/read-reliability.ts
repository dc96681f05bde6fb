import { readReliability as operation } from '~/contract/assessments'
import type { CellLevel } from '~/domain/assessments/compare-score'
import { type Instrument, itemsOf } from '~/domain/assessments/instrument'
import { alphaOf, deviationOf } from '~/domain/assessments/reliability'
import { mayShowGroup, shownSize } from '~/domain/insights/shown-group'
import { mergeTallies, type Tally } from '~/domain/assessments/tally'
import { CURRENT_INSTRUMENTS } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** Cells of one level of one school: at most a few dozen, see shardCounts. */
const everyCell = { limit: 1000 }
const rounded = (value: number | null, digits = 2) => (value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits)

/** Alpha, mean and spread of every scale, from the figures alone: no sitting is read. */
export const readReliability = implementQuery(operation, async ({ input: { major }, actor, ports: { documents } }) => {
  const { scopeId: schoolId, scopeName: schoolName } = actor.membership
  const [cells, byMajor] = await Promise.all([
    // A school's cells name no major.
    documents.find('assessment-cells', { schoolId, level: { in: ['school', 'major'] }, major: { in: ['', major ?? ''] } }, everyCell),
    documents.countBy('students', { schoolId }, 'major'),
  ])
  return ok({
    schoolName,
    majors: Object.keys(byMajor).sort(),
    rows: CURRENT_INSTRUMENTS.flatMap((instrument) => {
      const ofLevel = (wanted: CellLevel) => mergeTallies(cells.filter(({ level, instrumentId, version }) => level === wanted && instrumentId === instrument.id && version === instrument.version))
      const whole = ofLevel('school')
      const group = major === undefined ? whole : ofLevel('major')
      return instrument.scales.map(({ id, publishedAlpha }) => ({
        ...{ instrumentId: instrument.id, version: instrument.version, scale: id, publishedAlpha },
        itemCount: itemsOf(instrument, id).length,
        ...figuresOf(instrument, { group, whole }, id),
      }))
    }),
  })
})

/** Beside the school's own figures a major's would tell those of everybody else: they have to be enough too. */
function figuresOf(instrument: Instrument, { group, whole }: { group: Tally; whole: Tally }, id: string) {
  const scale = group.scales[id]
  const { smallestCell: smallest } = SCORING_RULES
  if (!scale || !mayShowGroup({ group: group.n, whole: whole.n, smallest }) || !mayShowGroup({ group: scale.complete, whole: whole.scales[id]?.complete ?? 0, smallest })) return { n: null, mean: null, deviation: null, alpha: null }
  const items = itemsOf(instrument, id).length
  const deviation = deviationOf(scale)
  return {
    n: shownSize(scale.complete),
    mean: rounded(scale.total[0] / scale.complete / items),
    deviation: rounded(deviation === null ? null : deviation / items),
    alpha: rounded(alphaOf(scale)),
  }
}

import { readReliability as operation } from '~/contract/assessments'
import { type Instrument, itemsOf } from '~/domain/assessments/instrument'
import { alphaOf, deviationOf } from '~/domain/assessments/reliability'
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
    documents.find('assessment-cells', major === undefined ? { schoolId, level: 'school' } : { schoolId, level: 'major', major }, everyCell),
    documents.countBy('students', { schoolId }, 'major'),
  ])
  return ok({
    schoolName,
    majors: Object.keys(byMajor).sort(),
    rows: CURRENT_INSTRUMENTS.flatMap((instrument) => {
      const tally = mergeTallies(cells.filter(({ instrumentId, version }) => instrumentId === instrument.id && version === instrument.version))
      return instrument.scales.map(({ id, publishedAlpha }) => ({
        ...{ instrumentId: instrument.id, version: instrument.version, scale: id, publishedAlpha },
        itemCount: itemsOf(instrument, id).length,
        ...figuresOf(instrument, tally, id),
      }))
    }),
  })
})

function figuresOf(instrument: Instrument, { n, scales }: Tally, id: string) {
  const scale = scales[id]
  if (!scale || n < SCORING_RULES.smallestCell || scale.complete < SCORING_RULES.smallestCell) return { n: null, mean: null, deviation: null, alpha: null }
  const items = itemsOf(instrument, id).length
  const deviation = deviationOf(scale)
  return {
    n: scale.complete,
    mean: rounded(scale.total[0] / scale.complete / items),
    deviation: rounded(deviation === null ? null : deviation / items),
    alpha: rounded(alphaOf(scale)),
  }
}

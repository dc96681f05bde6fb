import { readReliability as operation } from '~/contract/assessments'
import { type Instrument, itemsOf } from '~/domain/assessments/instrument'
import { alphaOf, deviationOf } from '~/domain/assessments/reliability'
import { shownGroups, shownSize } from '~/domain/insights/shown-group'
import { mergeTallies, type Tally } from '~/domain/assessments/tally'
import { CURRENT_INSTRUMENTS } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { AssessmentCell } from '../../ports/assessment-collections'
import type { Documents } from '../../ports/documents'

/** One instrument's cells of all majors of a school, see shardCounts: enough for 250 majors, more than any school has. */
const everyCell = { limit: 1000 }
/** Told to one place, no newcomer to a group can be worked out from the figures before and after. */
const toldMean = (value: number) => Math.round(value * 10) / 10

/**
 * Alpha, mean and spread of every scale, from the figures alone: no sitting is read. A read for each instrument; of one
 * major the others' sums are read too, since they decide whether it may be shown.
 */
export const readReliability = implementQuery(operation, async ({ input: { major }, actor, ports: { documents } }) => {
  const { scopeId: schoolId, scopeName: schoolName } = actor.membership
  const [byMajor, ...tallies] = await Promise.all([
    documents.countBy('students', { schoolId }, 'major'),
    ...CURRENT_INSTRUMENTS.map(async (instrument) => ({ instrument, majors: await talliesOf(documents, schoolId, instrument, major) })),
  ])
  return ok({
    schoolName,
    majors: Object.keys(byMajor).sort(),
    rows: tallies.flatMap(({ instrument, majors }) =>
      instrument.scales.map(({ id, publishedAlpha }) => ({
        ...{ instrumentId: instrument.id, version: instrument.version, scale: id, publishedAlpha },
        itemCount: itemsOf(instrument, id).length,
        ...figuresOf(instrument, id, majors, major),
      })),
    ),
  })
})

/** What was answered, by major; all of the school under '' where no major is asked for. */
async function talliesOf(documents: Documents, schoolId: string, { id, version }: Instrument, major: string | undefined): Promise<Record<string, Tally>> {
  const cells = await documents.find('assessment-cells', { schoolId, level: major === undefined ? 'school' : 'major', instrumentId: id, version }, everyCell)
  const byMajor = new Map<string, AssessmentCell[]>()
  for (const cell of cells) byMajor.set(cell.major, [...(byMajor.get(cell.major) ?? []), cell])
  return Object.fromEntries([...byMajor].map(([of, shards]) => [of, mergeTallies(shards)]))
}

/** Shown are groups that are large enough, and of majors only so many that no smaller one is the rest of all that is shown. */
function figuresOf(instrument: Instrument, id: string, majors: Readonly<Record<string, Tally>>, major = '') {
  const { smallestCell: smallest } = SCORING_RULES
  const scale = majors[major]?.scales[id]
  const sizes = (of: (tally: Tally) => number) => Object.fromEntries(Object.entries(majors).map(([one, tally]) => [one, of(tally)]))
  const isShown = shownGroups(sizes(({ n }) => n), smallest).has(major) && shownGroups(sizes(({ scales }) => scales[id]?.complete ?? 0), smallest).has(major)
  if (!scale || !isShown) return { n: null, mean: null, deviation: null, alpha: null }
  const items = itemsOf(instrument, id).length
  const [deviation, alpha] = [deviationOf(scale), alphaOf(scale)]
  return {
    n: shownSize(scale.complete),
    mean: toldMean(scale.total[0] / scale.complete / items),
    deviation: deviation === null ? null : toldMean(deviation / items),
    alpha: alpha === null ? null : Math.round(alpha * 100) / 100,
  }
}

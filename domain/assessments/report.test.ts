import { ADAPTABILITY } from '~/reference/instruments/adaptability'
import { DECISION } from '~/reference/instruments/decision'
import { INTERESTS } from '~/reference/instruments/interests'
import { PERSONALITY } from '~/reference/instruments/personality'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { assessedBy, withAssessed } from './assessed-competencies'
import type { Instrument } from './instrument'
import { itemsOf } from './instrument'
import type { PublishedFigures } from './published-figures'
import { type FinishedSitting, writeReport } from './report'
import type { ScaleScore } from './score-answers'

const careful = { isTooFast: false, isStraightLined: false }

function sitting(instrument: Instrument, semester: FinishedSitting['semester'], means: readonly number[]): FinishedSitting {
  const scores = instrument.scales.map(({ id }, index): ScaleScore => {
    const mean = means[index] ?? 3
    return { scale: id, mean, sum: Math.round(mean * itemsOf(instrument, id).length), answered: itemsOf(instrument, id).length }
  })
  return { semester, finishedAt: '2026-11-20T00:00:00.000Z', scores, signs: careful, assessed: [] }
}

/** A school of 40: sums spread evenly, items that agree so that alpha can be told by hand. */
function school(instrument: Instrument): PublishedFigures {
  const scale = (id: string) => {
    const items = itemsOf(instrument, id).map(({ id: item }) => item)
    const k = items.length
    const people = Array.from({ length: 40 }, (_, index) => (index % 5) + 1)
    const [sum, squares] = [people.reduce((a, b) => a + b, 0), people.reduce((a, b) => a + b * b, 0)]
    return {
      counts: Object.fromEntries([1, 2, 3, 4, 5].map((answer) => [String(answer * k), 8])),
      complete: 40,
      total: [sum * k, squares * k * k] as const,
      items: Object.fromEntries(items.map((item) => [item, [sum, squares] as const])),
    }
  }
  return { n: 40, arrivals: 40, asOf: '2026-11-19T00:00:00.000Z', isWithheld: false, scales: Object.fromEntries(instrument.scales.map(({ id }) => [id, scale(id)])) }
}

const base = { semester: '2026-1', major: '080902', isNearGraduation: true, instruments: ['personality', 'interests', 'adaptability', 'decision'], occupations: [], rules: SCORING_RULES } as const

test('with both instruments of the decision one stands somewhere, and came from somewhere', () => {
  const report = writeReport({
    ...base,
    materials: [
      { instrument: ADAPTABILITY, sitting: sitting(ADAPTABILITY, '2026-1', [4, 3, 4, 3]), earlier: [sitting(ADAPTABILITY, '2025-2', [3, 3, 3, 3])], groups: {} },
      { instrument: DECISION, sitting: sitting(DECISION, '2026-1', [4, 4, 3, 3.2]), earlier: [sitting(DECISION, '2025-2', [2, 3, 2, 3])], groups: {} },
    ],
  })
  expect(report.coordinates).toEqual({ direction: 3.55, readiness: 3.5, quarter: 'moving', before: { semester: '2025-2', direction: 2.5, readiness: 3 } })
  expect(report.missing).toEqual(['personality', 'interests'])
  // Lowest of the decision: choosing; of adaptability: control; nothing yet of interests; two left.
  expect(report.nextSteps.map(({ id }) => id)).toEqual(['choose-direction', 'decide-yourself', 'finish-semester'])
  // Nobody to compare with and no published alpha: the own figures, and no word on how sure a change is.
  expect(report.instruments[0]?.scales[0]).toMatchObject({ comparison: null, margin: null, band: 'high', change: { since: '2025-2', from: 3, difference: 1, certainty: 'unknown', chance: null } })
  expect(report.strengths).toEqual([{ instrument: 'adaptability', scale: 'concern', percentile: null }, { instrument: 'adaptability', scale: 'curiosity', percentile: null }, { instrument: 'decision', scale: 'knowing', percentile: null }, { instrument: 'decision', scale: 'finding', percentile: null }])
})

test('a school in which all items agree: no margin, and no division by zero', () => {
  // Items that agree perfectly: alpha 1 and no error, so there is nothing to measure a change by.
  const report = writeReport({ ...base, materials: [{ instrument: DECISION, sitting: sitting(DECISION, '2026-1', [4, 3, 3, 3]), earlier: [sitting(DECISION, '2025-2', [3, 3, 3, 3])], groups: { school: school(DECISION) } }] })
  expect(report.instruments[0]?.scales[0]).toMatchObject({ margin: 0, precisionFrom: 'school', comparison: { against: 'school', n: 40, percentile: 70 } })
  expect(report.instruments[0]?.scales[0]?.change?.certainty).toBe('unknown')
})

test('a sitting answered in a hurry, or all alike, shows no change, no way come and no strength; the score stands', () => {
  const hurried = { ...sitting(DECISION, '2026-1', [5, 5, 5, 5]), signs: { isTooFast: false, isStraightLined: true } }
  const earlier = sitting(DECISION, '2025-2', [2, 3, 2, 3])
  const report = writeReport({
    ...base,
    materials: [
      { instrument: ADAPTABILITY, sitting: sitting(ADAPTABILITY, '2026-1', [3, 3, 3, 3]), earlier: [sitting(ADAPTABILITY, '2025-2', [3, 3, 3, 3])], groups: {} },
      { instrument: DECISION, sitting: hurried, earlier: [earlier], groups: { school: school(DECISION) } },
    ],
  })
  expect(report.instruments[1]?.scales.map(({ change }) => change)).toEqual([null, null, null, null])
  expect(report.instruments[1]?.scales[0]).toMatchObject({ mean: 5, course: [{ semester: '2026-1', mean: 5 }] })
  expect(report.instruments[0]?.scales[0]?.change).not.toBeNull()
  expect(report.coordinates).toMatchObject({ direction: 5, before: null })
  expect(report.strengths).toEqual([])
})

test('a published alpha stands in while the school has too few complete answers', () => {
  const few = { ...school(PERSONALITY), n: 12 }
  const scales = Object.fromEntries(Object.entries(few.scales).map(([id, scale]) => [id, { ...scale, complete: 12 }]))
  const report = writeReport({ ...base, materials: [{ instrument: PERSONALITY, sitting: sitting(PERSONALITY, '2026-1', [4.5]), earlier: [sitting(PERSONALITY, '2025-2', [2])], groups: { school: { ...few, scales } } }] })
  // Sums 10…50 eight times each: SD 14.32, as a mean answer 1.432; SE = 1.432 · √(1 − .87) = 0.516; RC = 2.5 / (0.516 · √2) = 3.42
  expect(report.instruments[0]?.scales[0]).toMatchObject({ margin: 1.01, precisionFrom: 'published', change: { difference: 2.5, certainty: 'clear', chance: 0.001 } })
})

test('interests: the reasons name only what is liked, and a flat profile says so', () => {
  const occupations = [
    { code: '2-02-10-03', interests: ['investigative', 'realistic', 'conventional'], majors: ['0809'] },
    { code: '2-09-06-01', interests: ['artistic', 'enterprising', 'investigative'], majors: ['13'] },
  ] as const
  const of = (means: readonly number[]) => writeReport({ ...base, occupations, materials: [{ instrument: INTERESTS, sitting: sitting(INTERESTS, '2026-1', means), earlier: [], groups: {} }] })
  const report = of([2.8, 4.5, 2, 2, 1.5, 2.6])
  expect(report.interests).toEqual({ code: ['investigative', 'realistic', 'conventional'], isFlat: false })
  expect(report.occupations).toEqual([{ code: '2-02-10-03', congruence: 18, interests: ['investigative', 'realistic', 'conventional'], shared: ['investigative'], isOfMajor: true }])
  expect(of([3, 3.2, 3, 3, 3, 3.1]).interests?.isFlat).toBe(true)
  expect(report.strengths).toEqual([])
})

test('what an earlier sitting said of a competency gives way to what a later one says; other evidence stays', () => {
  const links = { version: 't', links: [{ instrument: 'personality', scale: 'stability', competency: 'stress-resilience' }], levels: [{ from: 3, level: 1 }, { from: 4, level: 2 }] } as const
  const scores = (mean: number) => [{ scale: 'stability', mean, sum: 0, answered: 10 }]
  expect(assessedBy('personality', scores(2.9), links)).toEqual([])
  const [once, later] = [assessedBy('personality', scores(3), links), assessedBy('personality', scores(4.4), links)]
  const held = withAssessed([{ id: 'stress-resilience', level: 3, provenance: 'assessed' }, { id: 'stress-resilience', level: 4, provenance: 'self' }], [], once)
  expect(withAssessed(held, once, later)).toEqual([
    { id: 'stress-resilience', level: 3, provenance: 'assessed' },
    { id: 'stress-resilience', level: 4, provenance: 'self' },
    { id: 'stress-resilience', level: 2, provenance: 'assessed' },
  ])
  expect(assessedBy('interests', scores(5), links)).toEqual([])
})

import type { MajorCode } from '~/domain/catalogues/codes'
import type { SemesterKey } from '~/domain/cards/chapters'
import type { AssessedCompetency } from './assessed-competencies'
import { type CarelessSigns, isCareless } from './careless'
import { compareScore, type Comparison, type PublishedGroups } from './compare-score'
import { fitOccupations, type OccupationFit, type OccupationInterests } from './fit-occupations'
import { interestCodeOf, type InterestType } from './interest-code'
import { type Instrument, type InstrumentId, type InstrumentKind, itemsOf } from './instrument'
import { nextStepsOf, type NextStep } from './next-steps'
import type { PublishedFigures } from './published-figures'
import { alphaOf, deviationOf, standardError } from './reliability'
import { type ChangeCertainty, judgeChange, reliableChangeIndex } from './reliable-change'
import type { ScaleScore } from './score-answers'
import type { ScoringRules } from './scoring-rules'
import { isFlatProfile, meanOfScales, type Quarter, quarterOf } from './semester-evaluation'

/** A finished sitting as the report needs it: no single answer is in it. */
export interface FinishedSitting {
  semester: SemesterKey
  finishedAt: string
  scores: readonly ScaleScore[]
  signs: CarelessSigns
  assessed: readonly AssessedCompetency[]
}

/** low, middle or high on the answer scale itself, for plain words; no comparison with anybody. */
export type Band = 'low' | 'middle' | 'high'

export interface ScaleReport {
  scale: string
  /** 1–5 */
  mean: number
  band: Band
  /** half the width of the 95 % interval around the mean, in points of 1–5; null while the scale's precision is unknown */
  margin: number | null
  /** whose reliability margin and change rest on: the own school's, or the one published for the English wording */
  precisionFrom: 'school' | 'published' | null
  comparison: Comparison | null
  /** against the last careful sitting before this semester; null where this one is careless: hurry is no change */
  change: { since: SemesterKey; from: number; difference: number; certainty: ChangeCertainty; chance: number | null } | null
  /** earlier means and this one, oldest first; of a careless sitting its own alone */
  course: { semester: SemesterKey; mean: number }[]
}

export interface InstrumentReport {
  instrument: InstrumentId
  version: string
  kind: InstrumentKind
  finishedAt: string
  /** answered in a hurry or all alike, and confirmed so: read with care, counted nowhere */
  signs: CarelessSigns
  scales: ScaleReport[]
  /** what it says about competencies on the card */
  assessed: AssessedCompetency[]
}

export interface Strength {
  instrument: InstrumentId
  scale: string
  /** 1–99; null where it rests on the own answers alone */
  percentile: number | null
}

/** Where somebody stands: how clear the direction is (x) and how prepared they are for it (y), both 1–5. */
export interface Coordinates {
  direction: number
  readiness: number
  quarter: Quarter
  before: { semester: SemesterKey; direction: number; readiness: number } | null
}

/**
 * One semester's evaluation of one person: plain data for the screen and for the printed report. Words for scales,
 * bands and next steps stand in reference/instruments (meanings, next-steps), those around them in src/i18n.
 */
export interface AssessmentReport {
  semester: SemesterKey
  instruments: InstrumentReport[]
  /** null without finished interests */
  interests: { code: InterestType[]; /** the types lie close together: the code says little */ isFlat: boolean } | null
  occupations: OccupationFit[]
  strengths: Strength[]
  /** null unless both instruments of the decision are finished */
  coordinates: Coordinates | null
  nextSteps: NextStep[]
  /** instruments of the semester that are not finished yet */
  missing: InstrumentId[]
}

export interface InstrumentMaterial {
  instrument: Instrument
  sitting: FinishedSitting
  /** earlier careful sittings of the same version, oldest first */
  earlier: readonly FinishedSitting[]
  groups: PublishedGroups
}

export interface ReportMaterial {
  semester: SemesterKey
  major: MajorCode
  /** a first job is what comes next, see domain/cards/chapters */
  isNearGraduation: boolean
  materials: readonly InstrumentMaterial[]
  /** all instruments of a semester */
  instruments: readonly InstrumentId[]
  occupations: readonly OccupationInterests[]
  rules: ScoringRules
}

/** Writes the report of one semester. */
export function writeReport({ semester, major, isNearGraduation, materials, instruments, occupations, rules }: ReportMaterial): AssessmentReport {
  const reports = materials.map((material) => instrumentReport(material, rules))
  const scalesOf = (id: InstrumentId) => reports.find(({ instrument }) => instrument === id)?.scales ?? []
  const interests = scalesOf('interests')
  const code = interestCodeOf(interests)
  const missing = instruments.filter((id) => !reports.some(({ instrument }) => instrument === id))
  return {
    semester,
    instruments: reports,
    interests: interests.length > 0 ? { code, isFlat: isFlatProfile(interests, rules) } : null,
    occupations: interests.length > 0 ? fitOccupations({ code, liked: code.filter((type) => isLiked(interests, type)), major, occupations }) : [],
    strengths: strengthsOf(reports),
    coordinates: coordinatesOf(materials, rules),
    nextSteps: nextStepsOf({ decision: scalesOf('decision'), adaptability: scalesOf('adaptability'), missing, hasInterests: interests.length > 0, isNearGraduation }),
    missing,
  }
}

/** The sittings a sitting may be held against: answered in a hurry, or all alike, it says nothing of what changed. */
function comparable({ sitting, earlier }: InstrumentMaterial): readonly FinishedSitting[] {
  return isCareless(sitting.signs) ? [] : earlier
}

function instrumentReport(material: InstrumentMaterial, rules: ScoringRules): InstrumentReport {
  const { instrument, sitting, groups } = material
  const { id, version, kind } = instrument
  const earlier = comparable(material)
  const last = earlier[earlier.length - 1]
  return {
    instrument: id,
    version,
    kind,
    finishedAt: sitting.finishedAt,
    signs: sitting.signs,
    assessed: [...sitting.assessed],
    scales: sitting.scores.map((score): ScaleReport => {
      const { scale, mean } = score
      const precision = precisionOf(instrument, scale, groups.school, rules)
      const before = last?.scores.find((one) => one.scale === scale)
      const index = before && precision ? reliableChangeIndex({ before: before.mean, after: mean, ...precision }) : null
      return {
        scale,
        mean,
        band: mean < rules.bands.lowBelow ? 'low' : mean >= rules.bands.highFrom ? 'high' : 'middle',
        margin: precision ? Math.round(1.96 * standardError(precision.deviation, precision.reliability) * 100) / 100 : null,
        precisionFrom: precision?.from ?? null,
        comparison: compareScore(instrument, score, groups, rules),
        change: last && before ? { since: last.semester, from: before.mean, difference: Math.round((mean - before.mean) * 100) / 100, ...judgeChange(index, rules) } : null,
        course: [...earlier, sitting].flatMap(({ semester, scores }) => {
          const then = scores.find((one) => one.scale === scale)
          return then ? [{ semester, mean: then.mean }] : []
        }),
      }
    }),
  }
}

/**
 * Spread (as a mean answer) and reliability of a scale: the school's own once enough answered it; the published alpha
 * stands in where there is one and the school's is not known well enough. It was found with the English wording and with
 * other people, so the report says when it does.
 */
function precisionOf(instrument: Instrument, scale: string, school: PublishedFigures | undefined, rules: ScoringRules): { deviation: number; reliability: number; from: 'school' | 'published' } | null {
  const tally = school && school.n >= rules.smallestCell ? school.scales[scale] : undefined
  const deviation = tally ? deviationOf(tally) : null
  const own = tally && tally.complete >= rules.smallestReliabilitySample ? alphaOf(tally) : null
  const reliability = own ?? instrument.scales.find(({ id }) => id === scale)?.publishedAlpha ?? null
  if (deviation === null || reliability === null || reliability <= 0) return null
  return { deviation: deviation / itemsOf(instrument, scale).length, reliability, from: own === null ? 'published' : 'school' }
}

/** Liked: answered above "unsure", the middle of the scale. */
const isLiked = (interests: readonly ScaleReport[], type: InterestType) => (interests.find(({ scale }) => scale === type)?.mean ?? 0) > 3

const strengthsAtMost = 4
const strengthPercentile = 70

/** Where somebody stands out, or says so of themselves where there is nobody to compare with. Interests are no strengths. */
function strengthsOf(reports: readonly InstrumentReport[]): Strength[] {
  return reports
    .filter(({ instrument, signs }) => instrument !== 'interests' && !isCareless(signs))
    .flatMap(({ instrument, scales }) => scales.map(({ scale, mean, band, comparison }) => ({ instrument, scale, mean, band, percentile: comparison?.percentile ?? null })))
    .filter(({ percentile, band }) => (percentile === null ? band === 'high' : percentile >= strengthPercentile))
    .sort((a, b) => (b.percentile ?? 0) - (a.percentile ?? 0) || b.mean - a.mean)
    .slice(0, strengthsAtMost)
    .map(({ instrument, scale, percentile }) => ({ instrument, scale, percentile }))
}

function coordinatesOf(materials: readonly InstrumentMaterial[], rules: ScoringRules): Coordinates | null {
  const of = (id: InstrumentId) => materials.find(({ instrument }) => instrument.id === id)
  const [decision, adaptability] = [of('decision'), of('adaptability')]
  if (!decision || !adaptability) return null
  const place = { direction: meanOfScales(decision.sitting.scores), readiness: meanOfScales(adaptability.sitting.scores) }
  const earlier = comparable(decision)
  const then = earlier[earlier.length - 1]
  const other = comparable(adaptability).find(({ semester }) => semester === then?.semester)
  return {
    ...place,
    quarter: quarterOf(place, rules),
    before: then && other ? { semester: then.semester, direction: meanOfScales(then.scores), readiness: meanOfScales(other.scores) } : null,
  }
}

import { assessedBy, withAssessed } from '~/domain/assessments/assessed-competencies'
import type { Answer, Instrument, InstrumentId } from '~/domain/assessments/instrument'
import { scoreInstrument } from '~/domain/assessments/score-answers'
import { withFinished } from '~/domain/assessments/semester-evaluation'
import { countPerson, emptyTally } from '~/domain/assessments/tally'
import { semesterOf, type SemesterKey } from '~/domain/cards/chapters'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { chinaDateOf } from '~/domain/time/china-date'
import { COMPETENCY_LINKS } from '~/reference/instruments/competency-links'
import { CURRENT_INSTRUMENTS } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import type { AssessmentCell, Sitting } from '~/server/ports/assessment-collections'
import type { Card } from '~/server/ports/collections'
import { cellsOf, groupIdOf } from '~/server/usecases/assessments/cells'
import { sittingIdOf } from '~/server/usecases/assessments/sitting-id'
import { figuresOf } from '~/server/usecases/assessments/tell-group'
import type { Random } from './random'
import type { World } from './world'

const careful = { isTooFast: false, isStraightLined: false }

/** A draw from the normal distribution (Box & Muller). */
const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

/** What majors draw students to, by discipline: added to the liking of a type. */
const DRAWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '08': { realistic: 0.5, investigative: 0.6, artistic: -0.2 },
  '12': { enterprising: 0.6, conventional: 0.5 },
  '04': { social: 0.9, artistic: 0.3 },
  '05': { artistic: 0.8, social: 0.3 },
  '07': { investigative: 0.7 },
  '13': { artistic: 1 },
}

/** One person's leanings, scale by scale: what makes answers to items of one scale go together. */
type Leanings = Readonly<Record<string, number>>

function drawLeanings(random: Random, instrument: Instrument, major: string): Leanings {
  return Object.fromEntries(instrument.scales.map(({ id }) => [id, 0.75 * normal(random) + (DRAWN[major.slice(0, 2)]?.[id] ?? 0)]))
}

/** Answers as somebody with these leanings gives them: around a little above the middle, item by item. */
function drawAnswers(random: Random, instrument: Instrument, leanings: Leanings): Pick<Sitting, 'answers' | 'times'> {
  const middle = instrument.id === 'interests' ? 2.6 : 3.3
  const answer = (scale: string, isReversed: boolean): Answer => {
    const value = Math.min(5, Math.max(1, Math.round(middle + (leanings[scale] ?? 0) + 0.85 * normal(random))))
    return (isReversed ? 6 - value : value) as Answer
  }
  return {
    answers: Object.fromEntries(instrument.items.map(({ id, scale, isReversed }) => [id, answer(scale, isReversed)])),
    times: Object.fromEntries(instrument.items.map(({ id }) => [id, random.int(2400, 9000)])),
  }
}

interface Taken {
  instrument: Instrument
  semester: SemesterKey
  at: string
  leanings: Leanings
  /** answered so far; all unless told */
  upTo?: number
}

/** Writes one sitting as the use cases leave it: scored, counted where its student agreed, its word on the card. */
function writeSitting(world: World, random: Random, card: Card, { instrument, semester, at, leanings, upTo }: Taken): void {
  const drawn = drawAnswers(random, instrument, leanings)
  const kept = <T>(values: Record<string, T>) => Object.fromEntries(instrument.items.slice(0, upTo).flatMap(({ id }) => (values[id] === undefined ? [] : [[id, values[id]]])))
  const answers = kept(drawn.answers)
  const scores = upTo === undefined ? (scoreInstrument(instrument, answers, SCORING_RULES) ?? []) : []
  const sitting: Sitting = {
    ...{ _id: sittingIdOf(card._id, instrument.id, semester), studentId: card._id, instrumentId: instrument.id, version: instrument.version, semester },
    ...{ state: upTo === undefined ? 'finished' : 'open', answers, times: kept(drawn.times), answeredCount: Object.keys(answers).length },
    ...{ startedAt: at, updatedAt: at, finishedAt: upTo === undefined ? at : null, scores, signs: careful, countedIn: [], assessed: [] },
  }
  world.put('sittings', sitting)
  if (upTo === undefined) card.evaluations = withFinished(card.evaluations ?? {}, semester, { id: instrument.id, scores }, SCORING_RULES)
  const isNewest = semester === semesterOf(chinaDateOf(world.calendar.now))
  if (upTo !== undefined || !isNewest) return
  sitting.assessed = assessedBy(instrument.id, scores, COMPETENCY_LINKS)
  card.profile.competencies = withAssessed(card.profile.competencies, [], sitting.assessed)
  if (!card.consents.statistics?.isGranted) return
  for (const cell of cellsOf(card._id, card.profile, instrument)) {
    const before = world.has('assessment-cells', cell._id) ? world.get('assessment-cells', cell._id) : { ...cell, ...emptyTally, arrivals: 0, changedAt: at }
    world.put('assessment-cells', { ...before, ...countPerson(before, instrument, sitting, 1), arrivals: (before.arrivals ?? 0) + 1 })
    sitting.countedIn.push(cell._id)
  }
}

/** What is told of each group of the province that is large enough; after the last sitting. */
export function publishFigures(world: World): void {
  const groups = new Map<string, AssessmentCell[]>()
  for (const cell of world.all('assessment-cells')) groups.set(groupIdOf(cell._id), [...(groups.get(groupIdOf(cell._id)) ?? []), cell])
  for (const [_id, shards] of groups) {
    const told = figuresOf({ _id, shards, before: null, hasLeft: false }, world.calendar.now)
    if (told) world.put('assessment-figures', told)
  }
}

/** The semester before, and a day well inside it. */
function semesterBefore(semester: SemesterKey): { semester: SemesterKey; at: string } {
  const year = Number(semester.slice(0, 4))
  return semester.endsWith('-1') ? { semester: `${year - 1}-2`, at: `${year}-05-20T12:30:00.000Z` } : { semester: `${year}-1`, at: `${year}-11-20T12:30:00.000Z` }
}

function agree(card: Card, isGranted: boolean): void {
  card.consents = { ...card.consents, statistics: { isGranted, decidedAt: card.updatedAt, termsVersion: currentConsentText('statistics').version } }
}

/** How likely a student has done one of this semester's questionnaires; her class was asked to. */
const TAKEN = { classmate: 0.88, other: 0.42 }

/** This semester's evaluation of the province: who agreed to be counted, who answered what. */
export function writeAssessments(world: World, cards: readonly Card[]): void {
  const random = world.random.fork('assessments')
  const semester = semesterOf(chinaDateOf(world.calendar.now))
  for (const card of cards) {
    const { schoolId, major, graduationYear } = card.profile
    const isClassmate = schoolId === 'beijiang-tech' && major === '080902' && graduationYear === world.calendar.graduationYear
    agree(card, random.chance(isClassmate ? 0.97 : 0.8))
    const hasTakenUp = random.chance(isClassmate ? 1 : 0.6)
    for (const instrument of CURRENT_INSTRUMENTS) {
      const leanings = drawLeanings(random, instrument, major)
      const at = world.calendar.shift(card.updatedAt, random.next() * 2)
      const hasTaken = hasTakenUp && random.chance(isClassmate ? TAKEN.classmate : TAKEN.other)
      if (hasTaken && world.calendar.isPast(at)) writeSitting(world, random, card, { instrument, semester, at, leanings })
    }
  }
}

/** Of the story's persons: last semester whole, this one with something left to go on with. */
const OPEN: Readonly<Record<'student' | 'rival' | 'senior', { instrument: InstrumentId; upTo: number }>> = {
  student: { instrument: 'personality', upTo: 18 },
  rival: { instrument: 'decision', upTo: 6 },
  senior: { instrument: 'adaptability', upTo: 11 },
}

/** What the story's persons like to do, as one would guess from their wishes. */
const STORY_INTERESTS: Readonly<Record<'student' | 'rival' | 'senior', Leanings>> = {
  student: { investigative: 1.5, conventional: 0.9, realistic: 0.7, social: 0.1, artistic: -0.2, enterprising: -0.5 },
  rival: { artistic: 1.5, investigative: 0.8, social: 0.4, realistic: 0.1, enterprising: 0, conventional: -0.6 },
  senior: { investigative: 1.2, enterprising: 0.9, social: 0.6, conventional: 0.3, realistic: 0.1, artistic: -0.5 },
}

/** How somebody who found a direction over the holidays answers half a year later. */
const GROWN: Leanings = { knowing: 0.5, finding: 0.9, choosing: 0.7, acting: 0.3, concern: 0.6, control: 0.2, curiosity: 0.4, confidence: 0.3 }

export function writeStoryAssessments(world: World, cards: Readonly<Record<'student' | 'rival' | 'senior', Card>>): void {
  const random = world.random.fork('story-assessments')
  const now = semesterOf(chinaDateOf(world.calendar.now))
  const before = semesterBefore(now)
  for (const key of ['student', 'rival', 'senior'] as const) {
    const card = cards[key]
    agree(card, true)
    for (const instrument of CURRENT_INSTRUMENTS) {
      const leanings = Object.fromEntries(instrument.scales.map(({ id }) => [id, instrument.id === 'interests' ? (STORY_INTERESTS[key][id] ?? 0) : 0.25 + 0.4 * normal(random)]))
      const grown = Object.fromEntries(Object.entries(leanings).map(([scale, leaning]) => [scale, leaning + (GROWN[scale] ?? 0)]))
      writeSitting(world, random, card, { instrument, ...before, leanings })
      const isOpen = OPEN[key].instrument === instrument.id
      writeSitting(world, random, card, { instrument, semester: now, at: world.calendar.at(-3, 1230), leanings: grown, ...(isOpen && { upTo: OPEN[key].upTo }) })
    }
  }
}

import { currentConsentText } from '~/domain/rights/consent-texts'
import { answersAsked, type SurveyAnswer } from '~/domain/surveys/questionnaire'
import { roundState, type RoundWindow } from '~/domain/surveys/survey-rounds'
import { moveInSums, tellFirst, untoldTally } from '~/domain/surveys/told-tally'
import { chinaDateOf } from '~/domain/time/china-date'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import type { Card } from '~/server/ports/collections'
import type { SurveyResponse } from '~/server/ports/survey-collections'
import { surveyCellOf, togetherOf } from '~/server/usecases/surveys/survey-cells'
import { responseIdOf } from '~/server/usecases/surveys/survey-view'
import { surveyWindow } from '~/server/usecases/surveys/survey-window'
import type { Random } from './random'
import type { World } from './world'

const dayMs = 86_400_000

/** How often each situation is met half a year on. */
const SITUATIONS = [
  ['employed', 62],
  ['study', 17],
  ['public-examination', 6],
  ['preparing-study', 5],
  ['seeking', 4],
  ['freelance', 3],
  ['own-business', 2],
  ['service', 1],
] as const

/** Pay bands of those who work, from the lowest. */
const PAY = [2, 14, 40, 28, 13, 3]
const RATINGS = [[1, 4], [2, 10], [3, 28], [4, 40], [5, 18]] as const

/** What somebody answers to all that they are asked. */
function drawAnswers(random: Random): Record<string, SurveyAnswer> {
  const answers: Record<string, SurveyAnswer> = {}
  for (const question of CURRENT_SURVEY.questions) {
    if (question.form === 'rating') answers[question.id] = random.weighted(RATINGS)
    if (question.form !== 'choice') continue
    const codes = question.options.map(({ code }) => code)
    if (question.id === 'situation') answers[question.id] = [random.weighted(SITUATIONS)]
    else if (question.id === 'pay') answers[question.id] = [random.weighted(codes.map((code, index) => [code, PAY[index] ?? 1] as const))]
    else answers[question.id] = random.sample(codes, question.most === 1 ? 1 : random.int(1, question.most))
  }
  return { ...answersAsked(CURRENT_SURVEY, answers) }
}

/** An instant inside the round, before now. */
function momentIn(random: Random, { opensOn }: RoundWindow, now: string): string {
  const from = Date.parse(opensOn) + dayMs / 2
  return new Date(from + Math.floor(random.next() * Math.max(1, Math.min(Date.parse(now) - from, 120 * dayMs)))).toISOString()
}

/** Last year's graduates half a year on: who answered, and who agreed to be counted. Before the round opens, nobody. */
export function writeSurveys(world: World, cards: readonly Card[]): void {
  const random = world.random.fork('surveys')
  for (const card of cards) {
    const window = surveyWindow('half-year', card.profile.graduationYear)
    const hasAnswered = random.chance(0.68)
    const isCounted = random.chance(0.9)
    const answers = drawAnswers(random)
    if (!hasAnswered || roundState(window, chinaDateOf(world.calendar.now)) === 'ahead') continue
    const at = momentIn(random, window, world.calendar.now)
    if (isCounted) card.consents = { ...card.consents, 'survey-statistics': { isGranted: true, decidedAt: at, termsVersion: currentConsentText('survey-statistics').version } }
    writeResponse(world, card, { answers, at, isFinished: true })
  }
}

/** What is told of each school's class; after the last response. */
export function publishSurveys(world: World): void {
  const classes = new Map(world.all('survey-cells').map((cell) => [togetherOf(cell)._id, togetherOf(cell)]))
  for (const [id, key] of classes) {
    const cells = world.all('survey-cells').filter((cell) => togetherOf(cell)._id === id)
    const { together, apart } = tellFirst(Object.fromEntries(cells.map((cell) => [cell.major, cell])), SURVEY_RULES)
    if (together.n > 0) world.put('survey-cells', { ...key, ...together, standsAlone: true })
    for (const cell of cells) world.put('survey-cells', { ...cell, ...apart[cell.major], standsAlone: cell.major in apart })
  }
}

/** The story's graduate has begun, and left it there. */
export function writeStorySurvey(world: World, card: Card): void {
  const window = surveyWindow('half-year', card.profile.graduationYear)
  if (roundState(window, chinaDateOf(world.calendar.now)) === 'ahead') return
  const at = momentIn(world.random.fork('story-survey'), window, world.calendar.now)
  writeResponse(world, card, { answers: { situation: ['employed'], place: '冰城智联科技，测试工程师', pay: ['5-8'], closeness: 4 }, at, isFinished: false })
}

function writeResponse(world: World, card: Card, { answers, at, isFinished }: { answers: Record<string, SurveyAnswer>; at: string; isFinished: boolean }): void {
  const round = 'half-year'
  const response: SurveyResponse = {
    ...{ _id: responseIdOf(card._id, round), studentId: card._id, round, version: CURRENT_SURVEY.version, answers },
    givenAt: Object.fromEntries(Object.keys(answers).map((id) => [id, at])),
    ...{ startedAt: at, updatedAt: at, finishedAt: isFinished ? at : null, countedIn: null, countedAfter: 0, countedTogetherAfter: 0 },
  }
  world.put('survey-responses', response)
  card.hasSurveys = true
  if (!isFinished || !card.consents['survey-statistics']?.isGranted) return
  const cell = surveyCellOf(response, card.profile)
  const before = world.has('survey-cells', cell._id) ? world.get('survey-cells', cell._id) : { ...cell, ...untoldTally, standsAlone: false }
  world.put('survey-cells', { ...before, ...moveInSums(before, { questionnaire: CURRENT_SURVEY, joined: answers }) })
  response.countedIn = cell._id
}

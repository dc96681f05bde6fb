import { compareChapters, type ChapterKey, isNearGraduation } from './chapters'
import type { RoundState, SurveyRound } from '~/domain/surveys/survey-rounds'
import type { EntryKind } from './entry-kinds'

/** What a card suggests next. Each leads to one page. */
export type NextStep =
  | { kind: 'tell-beginning' }
  | { kind: 'look-back'; chapter: ChapterKey }
  | { kind: 'name-competencies' }
  | { kind: 'say-wishes' }
  | { kind: 'set-goal' }
  | { kind: 'goal-due'; goalId: string }
  | { kind: 'answer-survey'; round: SurveyRound }
  | { kind: 'add-practice' }
  | { kind: 'be-found' }

export interface CardState {
  /** of the usual course of study, first to last */
  semesters: readonly ChapterKey[]
  /** the chapter of today */
  current: ChapterKey
  today: string
  entries: readonly { kind: EntryKind; chapter: ChapterKey }[]
  hasWishes: boolean
  competencyCount: number
  isFindable: boolean
  goals: readonly { goalId: string; byOn: string; isReached: boolean }[]
  surveys: readonly { round: SurveyRound; state: RoundState; finishedAt: string | null }[]
}

/** Suggested at once: more would be a to-do list. */
export const nextStepsAtMost = 3
/** A goal this close is worth a word. */
const dueWithinDays = 30
const dayMs = 86_400_000

/** What would help this student most, in that order; nothing that is done already. */
export function nextSteps(card: CardState): NextStep[] {
  const { semesters, current, today, entries, goals } = card
  const has = (kinds: readonly EntryKind[]) => entries.some(({ kind }) => kinds.includes(kind))
  const position = semesters.indexOf(current)
  const isLate = isNearGraduation(semesters, current)
  const steps: NextStep[] = []
  const horizon = new Date(Date.parse(today) + dueWithinDays * dayMs).toISOString().slice(0, 10)
  const due = goals.filter(({ isReached, byOn }) => !isReached && byOn <= horizon).sort((a, b) => (a.byOn < b.byOn ? -1 : 1))[0]
  if (due) steps.push({ kind: 'goal-due', goalId: due.goalId })
  const survey = card.surveys.find(({ state, finishedAt }) => state === 'open' && finishedAt === null)
  if (survey) steps.push({ kind: 'answer-survey', round: survey.round })
  const ended = [...semesters].reverse().find((chapter) => compareChapters(chapter, current) < 0)
  if (ended && !entries.some(({ kind, chapter }) => kind === 'reflection' && chapter === ended)) steps.push({ kind: 'look-back', chapter: ended })
  if (card.competencyCount === 0) steps.push({ kind: 'name-competencies' })
  if (isLate && !card.hasWishes) steps.push({ kind: 'say-wishes' })
  if (isLate && !card.isFindable) steps.push({ kind: 'be-found' })
  if (!has(['internship', 'project', 'start-up']) && position >= 3) steps.push({ kind: 'add-practice' })
  if (goals.every(({ isReached }) => isReached)) steps.push({ kind: 'set-goal' })
  if (!has(['wished-major', 'gaokao-choice'])) steps.push({ kind: 'tell-beginning' })
  return steps.slice(0, nextStepsAtMost)
}

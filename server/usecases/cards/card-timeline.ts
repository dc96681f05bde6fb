import type { Goal } from '~/contract/card-goals'
import { quarterOf, type SemesterEvaluations } from '~/domain/assessments/semester-evaluation'
import { badgesOf } from '~/domain/cards/badges'
import { shownSectionsOf } from '~/domain/cards/card-sections'
import { chapterOfDate, chaptersOf, compareChapters, type ChapterKey, isSemester, type Studies } from '~/domain/cards/chapters'
import { goalProgress } from '~/domain/cards/goals'
import { levelsOf, pastLevels } from '~/domain/cards/growth'
import { nextSteps } from '~/domain/cards/next-steps'
import { windowsOf } from '~/domain/surveys/survey-rounds'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import type { CardEntryRecord, CardGoalRecord } from '../../ports/card-collections'
import type { Card, CardEventRecord } from '../../ports/collections'
import type { SurveyResponse } from '../../ports/survey-collections'
import { surveyView } from '../surveys/survey-view'
import { mayBeFound } from '../talents/talent-row-of'
import { entryView } from './entry-view'

/** The semesters of a card as a path: what was recorded, what it earned, where it leads, what to do next. */
export function cardTimeline(
  { card, entries, goals, events, responses }: { card: Card; entries: readonly CardEntryRecord[]; goals: readonly CardGoalRecord[]; events: readonly CardEventRecord[]; responses: readonly SurveyResponse[] },
  today: string,
) {
  const { competencies } = card.profile
  const current = chapterOfDate(card.profile, today)
  const chapters = chaptersOf(card.profile, [...entries.map(({ chapter }) => chapter), ...Object.keys(card.evaluations ?? {}).filter(isSemester)])
  const surveys = windowsOf(card.profile.graduationYear, SURVEY_RULES).map((window) => surveyView(window, responses.find(({ round }) => round === window.round) ?? null, today))
  const measured = goals.map((goal) => goalView(goal, { levels: levelsOf(competencies), entries }))
  return {
    chapters: chapters.map((key) => ({ key, state: stateOf(key, { studies: card.profile, today, isSearching: events.some(({ jobId }) => jobId !== null) }) })),
    entries: [...entries].sort(byChapterAndDate).map(entryView),
    evaluations: evaluationsOf(card.evaluations ?? {}),
    surveys,
    badges: badgesOf(entries, events, surveys),
    goals: measured,
    next: nextSteps({
      semesters: chaptersOf(card.profile).filter((key) => key !== 'admission' && key !== 'job-search' && key !== 'after'),
      current,
      today,
      entries,
      hasWishes: card.wishes !== null,
      competencyCount: competencies.length,
      isFindable: mayBeFound(card),
      surveys,
      goals: measured.map(({ goalId, byOn, progress }) => ({ goalId, byOn, isReached: progress.isReached })),
    }),
    past: pastLevels(card.growth ?? {}, today),
    shown: [...shownSectionsOf(card)],
    today,
  }
}

function evaluationsOf(evaluations: SemesterEvaluations) {
  return Object.entries(evaluations).flatMap(([semester, evaluation]) => {
    if (!isSemester(semester) || !evaluation) return []
    const { finished, interests, direction, readiness } = evaluation
    return [{ semester, finished, interests, quarter: direction === null || readiness === null ? null : quarterOf({ direction, readiness }, SCORING_RULES) }]
  })
}

function goalView({ _id, what, byOn, measure, revision, updatedAt }: CardGoalRecord, held: Parameters<typeof goalProgress>[1]): Goal {
  return { goalId: _id, what, byOn, measure, progress: goalProgress(measure, held), revision, updatedAt }
}

function stateOf(key: ChapterKey, { studies, today, isSearching }: { studies: Studies; today: string; isSearching: boolean }): 'past' | 'current' | 'ahead' {
  const current = chapterOfDate(studies, today)
  if (key === 'job-search' && isSearching) return current === 'after' ? 'past' : 'current'
  const order = compareChapters(key, current)
  return order === 0 ? 'current' : order < 0 ? 'past' : 'ahead'
}

/** Within a chapter the latest first, then by what it is. */
function byChapterAndDate(a: CardEntryRecord, b: CardEntryRecord): number {
  return compareChapters(a.chapter, b.chapter) || dateOf(b).localeCompare(dateOf(a)) || a.kind.localeCompare(b.kind) || a.title.localeCompare(b.title)
}

function dateOf({ endsOn, startsOn, kind }: CardEntryRecord): string {
  return kind === 'course' ? '' : (endsOn ?? startsOn ?? '')
}

import type { OutputOf } from '~/contract/operation'
import type { viewApplicant } from '~/contract/applications'
import { cardAccessOf } from '~/domain/applications/card-access'
import type { Application, Card, Job } from '../../ports/collections'
import { employersMatch, forEmployer, radarOf } from '../matching/match-view'
import { closedAtOf } from '../jobs/job-view'

type Shown = Pick<OutputOf<typeof viewApplicant>, 'access' | 'wishes' | 'competencies' | 'match' | 'radar'>

/**
 * What an application shows the employer of its student's card (docs/decisions/024): the match that was sent always, of
 * today's card what is open. The pay asked for is no part of either.
 */
export function shownToEmployer(application: Application, job: Job, card: Card, now: string): Shown {
  const access = cardAccessOf(application, card, closedAtOf(job), now)
  const wishes = access !== 'sent' && card.wishes ? { cities: card.wishes.cities, occupations: card.wishes.occupations } : null
  const today = access === 'card' ? employersMatch(job, card) : null
  if (!today) return { access, wishes, competencies: null, match: forEmployer(application.match), radar: application.radar ?? [] }
  return { access, wishes, competencies: card.profile.competencies, match: today, radar: radarOf(job, card) }
}

import { majorDepth } from '~/domain/catalogues/major-token'
import { cityPart } from '../city-fit'
import { majorPart } from '../major-fit'
import { ONE } from '../score-unit'
import { BestList, type FoundJobs, type Ranked } from './best-list'
import { citiesOfStudent, EVERY_CITY, NO_CITY, tokensOfMajor } from './job-lists'
import type { JobQuery, JobSource } from './job-search'
import { prepareSearch } from './job-search'
import { ScoreList } from './score-list'
import { searchSegment } from './search-segment'

/**
 * The best jobs for a student, best first, ties by id: exactly what scoring every open job with scoreMatch and sorting
 * would give, without touching most of them. Lists are read best paid first, narrowest token first; a list is left as
 * soon as no further pay could lift a job over the last of the best.
 */
export function topJobs(sources: readonly JobSource[], query: JobQuery): Ranked[] {
  const best = new BestList(query.count)
  for (const source of sources) searchSource(source, query, best)
  return best.toRanked(ONE)
}

/**
 * The scores of certain jobs for a student, 0..1, bit for bit what scoreMatch says; who is not eligible for one, or where it
 * closed, has none. However many are asked for, every row is looked at once.
 */
export function scoreJobs(sources: readonly JobSource[], query: Pick<JobQuery, 'student' | 'today'>, ids: ReadonlySet<string>): Map<string, number> {
  const scores = new ScoreList(ids)
  for (const source of sources) searchSource(source, query, scores)
  return scores.toScores(ONE)
}

function searchSource(source: JobSource, query: Pick<JobQuery, 'student' | 'today'>, best: FoundJobs): void {
  const search = prepareSearch(source, query)
  const cities = citiesOfStudent(query.student)
  for (const token of tokensOfMajor(query.student.major)) {
    const lists = source.packed.lists.get(token)
    if (!lists) continue
    const major = majorPart(majorDepth(token) ?? 'any')
    for (const city of cities) {
      const segments = lists.get(city)
      if (!segments) continue
      const place = cityPart(city === EVERY_CITY || city === NO_CITY ? 'open' : 'wished')
      for (const segment of segments) {
        if ((segment.admits & search.need) === search.need) searchSegment(search, segment, place, major, best)
      }
    }
  }
}

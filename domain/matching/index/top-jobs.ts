import { majorDepth } from '~/domain/catalogues/major-token'
import { cityPart } from '../city-fit'
import { majorPart } from '../major-fit'
import { ONE } from '../score-unit'
import { BestList, type Ranked } from './best-list'
import { citiesOfStudent, EVERY_CITY, NO_CITY, tokensOfMajor } from './job-lists'
import type { JobQuery, JobSource } from './job-search'
import { prepareSearch } from './job-search'
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

function searchSource(source: JobSource, query: JobQuery, best: BestList): void {
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

import { COMPETENCIES } from '../competencies/competencies'
import { reachOf } from './reach-of'
import { waysToShow } from './ways-to-show'

test('says of every competency as far as the ways that can be named reach, and no further', () => {
  for (const { id } of COMPETENCIES) {
    const { courses, assessedUpTo } = waysToShow(id)
    expect([id, reachOf(id)]).toEqual([id, { assessment: assessedUpTo, course: courses[0]?.level ?? 0 }])
  }
  expect(reachOf('no-such-thing')).toEqual({ assessment: 0, course: 0 })
})

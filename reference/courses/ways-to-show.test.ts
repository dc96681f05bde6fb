import { COMPETENCIES } from '../competencies/competencies'
import { waysToShow } from './ways-to-show'

test('courses best first, competitions, and whether a questionnaire says anything', () => {
  expect(waysToShow('data-structures').courses[0]?.level).toBeGreaterThanOrEqual(2)
  expect(waysToShow('data-structures').competitions).toContain('蓝桥杯')
  expect(waysToShow('teamwork')).toMatchObject({ assessedUpTo: 3 })
  expect(waysToShow('no-such-thing')).toEqual({ courses: [], competitions: [], assessedUpTo: 0 })
})

test('names are whole words and levels of the scale, for every competency', () => {
  for (const { id } of COMPETENCIES) {
    const { courses, competitions, assessedUpTo } = waysToShow(id)
    for (const { name, level } of courses) expect([name !== '', level >= 1 && level <= 3]).toEqual([true, true])
    expect(competitions.every((name) => name !== '')).toBe(true)
    expect([0, 3]).toContain(assessedUpTo)
  }
})

import { cohortFigures } from './cohort-figures'

test('cohorts come latest first, with nought where nothing was counted', () => {
  const figures = cohortFigures({ students: { '2026': 40, '2027': 50 }, claimed: { '2027': 30 }, applied: { '2027': 12, '2020': 1 }, offered: { '2026': 2 } })
  expect(figures).toEqual([
    { graduationYear: 2027, studentCount: 50, claimedCount: 30, appliedCount: 12, offeredCount: 0 },
    { graduationYear: 2026, studentCount: 40, claimedCount: 0, appliedCount: 0, offeredCount: 2 },
  ])
})

import { nextStepsOf } from './next-steps'

const material = { decision: [{ scale: 'knowing', mean: 4 }, { scale: 'acting', mean: 2 }], adaptability: [{ scale: 'curiosity', mean: 2.5 }, { scale: 'control', mean: 4 }], missing: [], hasInterests: false }
const idsOf = (part: Partial<Parameters<typeof nextStepsOf>[0]>) => nextStepsOf({ ...material, isNearGraduation: true, ...part }).map(({ id }) => id)

test('the steps are where one is least sure', () => {
  expect(idsOf({})).toEqual(['start-acting', 'look-around'])
  expect(idsOf({ hasInterests: true, missing: ['interests'] })).toEqual(['start-acting', 'look-around', 'visit-occupations', 'finish-semester'])
  expect(idsOf({ decision: [], adaptability: [] })).toEqual([])
})

test('who has years to go is not told to apply for a job', () => {
  expect(idsOf({ isNearGraduation: false })).toEqual(['try-out', 'look-around'])
})

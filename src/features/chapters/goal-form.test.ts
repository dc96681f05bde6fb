import { GoalMeasure, type Goal } from '~/contract/card-goals'
import { blankGoal, goalFormOf, isComplete, measureOf } from './goal-form'

const goal = (measure: Goal['measure']): Goal => ({ goalId: 'g', what: '考六级', byOn: '2027-06-01', measure, progress: { done: 0, of: 1, isReached: false }, revision: 1, updatedAt: '2026-11-01T00:00:00.000Z' })

test.each<Goal['measure']>([
  { by: 'competency', id: 'python', level: 4 },
  { by: 'entries', kind: 'internship', count: 2 },
  { by: 'steps', steps: [{ text: '报名', isDone: true }] },
])('%j comes back as it was', (measure) => {
  const form = goalFormOf(goal(measure))
  expect(isComplete(form)).toBe(true)
  expect(form.revision).toBe(1)
  expect(GoalMeasure.parse(measureOf(form))).toEqual(measure)
})

test('a goal without words, a day or a measure is none', () => {
  expect(isComplete(blankGoal)).toBe(false)
  expect(isComplete({ ...blankGoal, what: '一', byOn: '2027-06-01' })).toBe(false)
  expect(isComplete({ ...blankGoal, what: '一', byOn: '2027-06-01', by: 'steps' })).toBe(false)
  expect(isComplete({ ...blankGoal, what: '一', byOn: '2027-06-01', by: 'entries' })).toBe(true)
  expect(measureOf({ ...blankGoal, by: 'steps', steps: [{ text: ' ', isDone: false }, { text: '二', isDone: false }] })).toEqual({ by: 'steps', steps: [{ text: '二', isDone: false }] })
})

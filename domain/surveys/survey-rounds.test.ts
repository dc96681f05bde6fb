import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import { openRounds, roundState, windowsOf } from './survey-rounds'

const [halfYear] = windowsOf(2026, SURVEY_RULES)

test('the class of 2026 is asked from the first of November, for half a year', () => {
  expect(windowsOf(2026, SURVEY_RULES).map(({ round, opensOn, closesOn }) => [round, opensOn, closesOn])).toEqual([
    ['half-year', '2026-11-01', '2027-04-30'],
    ['three-years', '2029-11-01', '2030-04-30'],
    ['five-years', '2031-11-01', '2032-04-30'],
  ])
  expect(halfYear?.remindsOn).toBe('2027-04-01')
})

test.each([
  ['2026-10-31', 'ahead'],
  ['2026-11-01', 'open'],
  ['2027-04-30', 'open'],
  ['2027-05-01', 'closed'],
] as const)('on %s its first round is %s', (today, state) => {
  expect(halfYear && roundState(halfYear, today)).toBe(state)
})

test.each([
  ['2026-11-01', ['2026 half-year', '2023 three-years', '2021 five-years']],
  ['2027-02-10', ['2026 half-year', '2023 three-years', '2021 five-years']],
  ['2027-06-01', []],
])('on %s those who are asked are %j', (today, asked) => {
  expect(openRounds(today, SURVEY_RULES).map(({ graduationYear, window }) => `${graduationYear} ${window.round}`)).toEqual(asked)
})

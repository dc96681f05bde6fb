import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import fc from 'fast-check'
import type { SurveyAnswers } from './questionnaire'
import { surveyFigures } from './survey-figures'
import { countResponse, emptySurveyTally, type SurveyTally } from './survey-tally'

const times = (n: number, answers: SurveyAnswers) => Array.from({ length: n }, () => answers)
const tallyOf = (responses: readonly SurveyAnswers[]): SurveyTally => responses.reduce<SurveyTally>((tally, answers) => countResponse(tally, CURRENT_SURVEY, answers, 1), emptySurveyTally)
const figures = (responses: readonly SurveyAnswers[], others: readonly SurveyAnswers[] = []) => {
  return surveyFigures(CURRENT_SURVEY, { majors: { one: tallyOf(responses), ...(others.length > 0 && { other: tallyOf(others) }) }, of: 'one' }, SURVEY_RULES)
}
const of = (id: string, all: ReturnType<typeof figures>) => all.find((one) => one.id === id)

test('shares are of those who answered, means of what they said', () => {
  const all = figures([...times(12, { situation: ['employed'], work: 4 }), ...times(8, { situation: ['study'] })])
  expect(of('situation', all)).toEqual({ id: 'situation', n: 20, mean: null, options: [{ code: 'employed', share: 60 }, { code: 'study', share: 40 }], others: null })
  expect(of('work', all)).toEqual({ id: 'work', n: 10, mean: 4, options: [{ code: '4', share: 100 }], others: null })
})

test('ten are too few to be told of, eleven are not', () => {
  expect(figures(times(10, { situation: ['study'] }))).toEqual([])
  expect(figures(times(11, { situation: ['study'] }))).toHaveLength(1)
})

test('a question that ten answered is left out where many answered others', () => {
  const all = figures([...times(10, { situation: ['employed'], pay: ['5-8'] }), ...times(40, { situation: ['study'] })])
  expect(of('pay', all)).toBeUndefined()
  expect(of('situation', all)?.n).toBe(50)
})

test('a major is not told of where what is left of the school is too few', () => {
  expect(figures(times(20, { situation: ['study'] }), times(4, { situation: ['employed'] }))).toEqual([])
  expect(figures(times(20, { situation: ['study'] }), times(11, { situation: ['study'] }))).toHaveLength(1)
})

test('a third major is not the difference of two that are told', () => {
  const majors = { a: tallyOf(times(12, { situation: ['study'] })), b: tallyOf(times(11, { situation: ['study'] })), c: tallyOf(times(7, { situation: ['seeking'] })) }
  expect(['a', 'b', 'c', undefined].map((of) => surveyFigures(CURRENT_SURVEY, { majors, of }, SURVEY_RULES).length)).toEqual([1, 0, 0, 1])
})

test('what few chose stands together, and takes the next one in while together they are too few', () => {
  const some = [...times(20, { situation: ['employed'] }), ...times(6, { situation: ['study'] }), ...times(3, { situation: ['seeking'] })]
  expect(of('situation', figures(some))).toMatchObject({ options: [{ code: 'employed', share: 69 }], others: 31 })
  expect(of('situation', figures([...some, ...times(2, { situation: ['other'] })]))).toMatchObject({ options: [{ code: 'employed' }, { code: 'study' }], others: 16 })
})

test('of several choices, one that few made is not told', () => {
  const all = figures([...times(12, { situation: ['study'], helped: ['family', 'teachers'] }), ...times(4, { situation: ['study'], helped: ['family', 'courses'] })])
  expect(of('helped', all)).toMatchObject({ n: 15, options: [{ code: 'teachers', share: 75 }, { code: 'family', share: 100 }], others: null })
})

const answers = fc.record(
  { situation: fc.constantFrom(['employed'], ['study'], ['seeking']), work: fc.integer({ min: 1, max: 5 }), helped: fc.uniqueArray(fc.constantFrom('family', 'courses', 'teachers'), { minLength: 1, maxLength: 3 }), words: fc.constant('x') },
  { requiredKeys: ['situation'] },
) as fc.Arbitrary<SurveyAnswers>

test('counting somebody out leaves what it was, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 30 }), answers, (responses, one) => {
      const before = tallyOf(responses)
      expect(countResponse(countResponse(before, CURRENT_SURVEY, one, 1), CURRENT_SURVEY, one, -1)).toEqual(withoutEmpty(before, one))
    }),
  )
})

/** A question that nobody answers any more stands with nought, which tells no less and no more. */
function withoutEmpty(before: SurveyTally, one: SurveyAnswers): SurveyTally {
  const counted = countResponse(emptySurveyTally, CURRENT_SURVEY, one, 1)
  const nought = Object.fromEntries(Object.keys(counted.questions).map((id) => [id, { n: 0, options: {} }]))
  return { ...before, questions: { ...nought, ...before.questions } }
}

test('whatever was answered, no figure stands for fewer than five', () => {
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 60 }), fc.array(answers, { maxLength: 60 }), (group, others) => {
      const tally = tallyOf(group)
      for (const { id, options, others: hidden } of figures(group, others)) {
        const { n = 0, options: counts = {} } = tally.questions[id] ?? {}
        for (const { code } of options) expect(counts[code]).toBeGreaterThanOrEqual(5)
        const told = options.reduce((sum, { code }) => sum + (counts[code] ?? 0), 0)
        if (hidden !== null) expect(n - told === 0 || n - told >= 5).toBe(true)
      }
    }),
  )
})

import { CURRENT_SURVEY, SURVEY_VERSIONS } from '~/reference/surveys/graduate-follow-up'
import { answerProblems, missingAnswers } from './answer-rules'
import { answersAsked, askedQuestions } from './questionnaire'

const idsFor = (situation: string) => askedQuestions(CURRENT_SURVEY, { situation: [situation] }).map(({ id }) => id)

test('whoever works is asked about the work, whoever studies is not', () => {
  expect(idsFor('employed')).toEqual(expect.arrayContaining(['place', 'pay', 'closeness', 'work']))
  expect(idsFor('study')).not.toEqual(expect.arrayContaining(['pay']))
  expect(idsFor('study')).toContain('place')
  expect(idsFor('seeking')).not.toContain('place')
})

test('before the first answer, only what everybody is asked', () => {
  expect(askedQuestions(CURRENT_SURVEY, {}).map(({ id }) => id)).toEqual(['situation', 'life', 'helped', 'missing', 'teaching', 'guidance', 'again', 'words'])
})

test('an answer that is no longer asked for goes', () => {
  expect(answersAsked(CURRENT_SURVEY, { situation: ['study'], pay: ['5-8'], life: 4 })).toEqual({ situation: ['study'], life: 4 })
})

test.each([
  [{ situation: ['retired'] }, { situation: 'unknown-code' }],
  [{ situation: ['employed', 'study'] }, { situation: 'too-long' }],
  [{ helped: ['family', 'family'] }, { helped: 'malformed' }],
  [{ helped: [] }, { helped: 'malformed' }],
  [{ life: ['4'] }, { life: 'malformed' }],
  [{ life: '4' }, { life: 'malformed' }],
  [{ place: 4 }, { place: 'malformed' }],
  [{ place: '好'.repeat(61) }, { place: 'too-long' }],
  [{ salary: 4 }, { salary: 'unknown-code' }],
])('%j cannot be an answer', (answers, problems) => {
  expect(answerProblems(CURRENT_SURVEY, answers)).toEqual(problems)
})

test('what can be answered is', () => {
  expect(answerProblems(CURRENT_SURVEY, { situation: ['employed'], helped: ['family', 'teachers', 'courses'], life: 5, place: '冰城，测试工程师' })).toBeNull()
})

test('only the situation is needed', () => {
  expect(missingAnswers(CURRENT_SURVEY, { life: 3 })).toEqual(['situation'])
  expect(missingAnswers(CURRENT_SURVEY, { situation: ['seeking'] })).toEqual([])
})

test.each(SURVEY_VERSIONS.map((one) => [one.version, one] as const))('version %s is whole in both languages and refers to what it has', (_, { questions }) => {
  const ids = questions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const question of questions) {
    expect([question.id, question.zh, question.en]).toEqual([expect.stringMatching(/^[a-z-]{1,20}$/), expect.stringMatching(/[\u4e00-\u9fff]/), expect.not.stringMatching(/[\u4e00-\u9fff]/)])
    for (const { zh, en } of question.form === 'text' ? [] : question.options) expect([zh, en]).toEqual([expect.stringMatching(/\S/), expect.not.stringMatching(/[\u4e00-\u9fff]/)])
    if (!question.askedOf) continue
    const asked = questions.find(({ id }) => id === question.askedOf?.question)
    expect(asked && ids.indexOf(asked.id)).toBeLessThan(ids.indexOf(question.id))
    const codes = asked?.form === 'choice' ? asked.options.map(({ code }) => code) : []
    expect(codes).toEqual(expect.arrayContaining([...question.askedOf.options]))
  }
})

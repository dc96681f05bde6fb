import * as fc from 'fast-check'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import type { SurveyAnswers } from './questionnaire'
import { type CountedAnswers, moveInTally, type ToldTally, untoldTally } from './told-tally'

const studies: SurveyAnswers = { situation: ['study'] }
const seeks: SurveyAnswers = { situation: ['seeking'] }
const move = (tally: ToldTally, change: Parameters<typeof moveInTally>[2]) => moveInTally(tally, CURRENT_SURVEY, change, SURVEY_RULES)
const come = (tally: ToldTally, times: number, joined = studies) => Array.from({ length: times }).reduce<ToldTally>((before) => move(before, { joined }), tally)
const asTold = { answers: studies, countedAfter: 0 }
const toldOf = ({ told }: ToldTally) => told && [told.n, told.questions.situation?.options]

test('a major is told of from six on, and anew once five more have come', () => {
  expect(toldOf(come(untoldTally, 5))).toBeNull()
  const six = come(untoldTally, 6)
  expect(toldOf(six)).toEqual([6, { study: 6 }])
  expect(toldOf(come(six, 4, seeks))).toEqual([6, { study: 6 }])
  expect(toldOf(come(six, 5, seeks))).toEqual([11, { study: 6, seeking: 5 }])
})

test('five who change their answers are five, one who does so five times is one', () => {
  const six = come(untoldTally, 6)
  let one: CountedAnswers = asTold
  let after = six
  for (const joined of [seeks, studies, seeks, studies, seeks]) {
    const { editions } = after
    after = move(after, { left: one, joined })
    one = { answers: joined, countedAfter: editions }
  }
  expect([after.questions.situation?.options, toldOf(after)]).toEqual([{ study: 5, seeking: 1 }, [6, { study: 6 }]])
  for (let other = 0; other < 3; other++) after = move(after, { left: asTold, joined: seeks })
  expect(toldOf(after)).toEqual([6, { study: 6 }])
  expect(toldOf(move(after, { left: asTold, joined: seeks }))).toEqual([6, { study: 1, seeking: 5 }])
})

test('whoever leaves takes what was told along, and nothing is told until five have changed, however often one comes and goes', () => {
  let after = move(come(untoldTally, 11), { left: asTold })
  expect(after).toMatchObject({ n: 10, told: { questions: {}, isWithheld: true } })
  for (let turn = 0; turn < 6; turn++) after = move(move(after, { joined: seeks }), { left: { answers: seeks, countedAfter: after.editions } })
  expect(after).toMatchObject({ n: 10, told: { questions: {}, isWithheld: true } })
  expect(come(after, 4).told).toMatchObject({ isWithheld: true })
  expect(come(after, 5).told).toMatchObject({ n: 15, isWithheld: false })
})

const steps = fc.array(fc.record({ who: fc.nat({ max: 20 }), does: fc.constantFrom('studies', 'studies', 'seeks', 'goes') }), { minLength: 40, maxLength: 150 })

test('whatever the coming and going, between two tellings at least five did something, and none who has gone is told of', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let tally = untoldTally
      const present = new Map<number, CountedAnswers>()
      let toldOfWhom = new Set<number>()
      const actors = new Set<number>()
      for (const { who, does } of all) {
        const left = present.get(who)
        const joined = does === 'goes' ? undefined : does === 'seeks' ? seeks : studies
        if (!left && !joined) continue
        const { editions } = tally
        tally = move(tally, { left, joined })
        actors.add(who)
        if (joined) present.set(who, { answers: joined, countedAfter: editions })
        else present.delete(who)
        if (tally.editions > editions) {
          if (editions > 0) expect(actors.size).toBeGreaterThanOrEqual(SURVEY_RULES.republishedAfter)
          toldOfWhom = new Set(present.keys())
          actors.clear()
        }
        expect(tally.n).toBe(present.size)
        if (tally.told && !tally.told.isWithheld) expect([...toldOfWhom].every((one) => present.has(one))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

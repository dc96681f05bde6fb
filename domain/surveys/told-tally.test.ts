import * as fc from 'fast-check'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import type { SurveyAnswers } from './questionnaire'
import { mergeSurveyTallies } from './survey-tally'
import { moveInSums, moveInTold, othersToHoldOut, type TallyMove, tellApart, tellFirst, type ToldTally, toldWithout, untoldTally } from './told-tally'

const questionnaire = CURRENT_SURVEY
const studies: SurveyAnswers = { situation: ['study'] }
const seeks: SurveyAnswers = { situation: ['seeking'] }
const move = (tally: ToldTally, change: Omit<TallyMove, 'questionnaire'>) => moveInTold(tally, { questionnaire, ...change }, SURVEY_RULES)
const come = (tally: ToldTally, times: number, joined = studies) => Array.from({ length: times }).reduce<ToldTally>((before) => move(before, { joined }), tally)
const sums = (n: number): ToldTally => ({ ...untoldTally, ...mergeSurveyTallies(Array.from({ length: n }, () => moveInSums(untoldTally, { questionnaire, joined: studies }))) })
const asTold = { answers: studies, countedAfter: 0 }
const toldOf = ({ told }: ToldTally) => told && [told.n, told.questions.situation?.options]

test('a group is told of from eleven on, and anew once five more have come', () => {
  expect(toldOf(come(untoldTally, 10))).toBeNull()
  const eleven = come(untoldTally, 11)
  expect(toldOf(eleven)).toEqual([11, { study: 11 }])
  expect(toldOf(come(eleven, 4, seeks))).toEqual([11, { study: 11 }])
  expect(toldOf(come(eleven, 5, seeks))).toEqual([16, { study: 11, seeking: 5 }])
})

test('five who change their answers are five, one who does so five times is one', () => {
  let after = come(untoldTally, 11)
  let left = asTold
  for (const joined of [seeks, studies, seeks, studies, seeks]) {
    const { editions } = after
    after = move(after, { left, joined })
    left = { answers: joined, countedAfter: editions }
  }
  for (let other = 0; other < 3; other++) after = move(after, { left: asTold, joined: seeks })
  expect([after.questions.situation?.options, toldOf(after)]).toEqual([{ study: 7, seeking: 4 }, [11, { study: 11 }]])
  expect(toldOf(move(after, { left: asTold, joined: seeks }))).toEqual([11, { study: 6, seeking: 5 }])
})

test('whoever leaves takes what was told along, and nothing is told until five have changed, however often one comes and goes', () => {
  let after = move(come(untoldTally, 11), { left: asTold })
  for (let turn = 0; turn < 6; turn++) after = move(move(after, { joined: seeks }), { left: { answers: seeks, countedAfter: after.editions } })
  expect(after).toMatchObject({ n: 10, told: { questions: {}, isWithheld: true } })
  expect(come(after, 4).told).toMatchObject({ isWithheld: true })
  expect(come(after, 5).told).toMatchObject({ n: 15, isWithheld: false })
})

test('where enough are left it is told at once without four others, who are back once five have changed, or four others are out for the next who leaves', () => {
  const left = move(come(untoldTally, 21), { left: asTold })
  expect([left.told?.isWithheld, othersToHoldOut(left, SURVEY_RULES)]).toEqual([true, 4])
  const without = toldWithout(left, questionnaire, Array.from({ length: 4 }, () => studies))
  expect([without.n, toldOf(without), othersToHoldOut(without, SURVEY_RULES)]).toEqual([20, [16, { study: 16 }], 0])
  const next = move(without, { left: asTold })
  expect([next.told?.isWithheld, othersToHoldOut(next, SURVEY_RULES)]).toEqual([true, 4])
  expect(toldOf(toldWithout(next, questionnaire, Array.from({ length: 4 }, () => studies)))).toEqual([15, { study: 15 }])
  expect([toldOf(come(without, 4, seeks)), toldOf(come(without, 5, seeks))]).toEqual([[16, { study: 16 }], [25, { study: 20, seeking: 5 }]])
  expect(othersToHoldOut(move(come(untoldTally, 12), { left: asTold }), SURVEY_RULES)).toBe(0)
})

test('majors are told apart where they are large enough, and those left are nobody or large enough together', () => {
  const sizesOf = (sizes: Record<string, number>) => {
    const { together, apart } = tellFirst(Object.fromEntries(Object.entries(sizes).map(([major, n]) => [major, sums(n)])), SURVEY_RULES)
    return [together.told?.n ?? null, Object.fromEntries(Object.entries(apart).map(([major, { told }]) => [major, told?.n]))]
  }
  expect(sizesOf({ a: 4, b: 6 })).toEqual([null, {}])
  expect(sizesOf({ a: 11, b: 3 })).toEqual([14, {}])
  expect(sizesOf({ a: 12, b: 11, c: 7 })).toEqual([18, { a: 12 }])
  expect(sizesOf({ a: 12, b: 11 })).toEqual([0, { a: 12, b: 11 }])
})

const majors = ['a', 'b', 'c']
const steps = fc.array(fc.record({ who: fc.nat({ max: 44 }), does: fc.constantFrom('comes', 'comes', 'comes', 'goes') }), { minLength: 100, maxLength: 200 })

test('whatever the coming and going, what is told anew of a part differs by five persons at least from what was told of it before, and holds none who has gone', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const school = new School()
      const before = new Map<string, ReadonlySet<string>>()
      for (const { who, does } of all) {
        school.step(who, does === 'comes')
        const told = school.look()
        for (const [part, persons] of [...told, ['school', new Set([...told.values()].flatMap((one) => [...one]))] as const]) {
          for (const one of persons) if (!school.hasPerson(one)) throw new Error(`${one} has gone from ${part}`)
          const changed = personsApart(before.get(part) ?? new Set(), persons)
          if (changed > 0 && changed < SURVEY_RULES.republishedAfter) throw new Error(`${changed} changed in ${part}`)
          before.set(part, persons)
        }
      }
    }),
    { numRuns: process.env.DEEP ? 2000 : 50 },
  )
}, 120_000)

/** Persons who are in one alone, or in both with other answers. */
function personsApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const apart = [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))]
  return new Set(apart.map((one) => one.split('|')[0])).size
}

/** A school of three majors as the use cases keep it, with who is in what was told: `person|turn`, a turn for each answer. */
class School {
  private together = untoldTally
  private majors: Record<string, ToldTally & { standsAlone: boolean }> = Object.fromEntries(majors.map((major) => [major, { ...untoldTally, standsAlone: false }]))
  private readonly present = new Map<number, { turn: number; countedAfter: number; countedTogetherAfter: number }>()
  private readonly told: Record<string, Set<string>> = {}
  private turns = 0

  step(who: number, isComing: boolean): void {
    const was = this.present.get(who)
    if (!was && !isComing) return
    const major = this.majorOf(who)
    const before = this.majors[major] ?? { ...untoldTally, standsAlone: false }
    const joined = isComing ? seeks : undefined
    const leftAfter = (countedAfter: number | undefined) => (countedAfter === undefined ? undefined : { answers: seeks, countedAfter })
    if (isComing) this.present.set(who, { turn: this.turns++, countedAfter: before.editions, countedTogetherAfter: this.together.editions })
    else this.present.delete(who)
    if (before.standsAlone) {
      const after = this.withoutOthers(major, move(before, { joined, left: leftAfter(was?.countedAfter) }))
      this.majors[major] = { ...after, standsAlone: true }
      if (after.editions > before.editions) this.tell(major)
      return
    }
    this.majors[major] = { ...before, ...moveInSums(before, { questionnaire, joined, left: leftAfter(was?.countedAfter) }) }
    const after = move(this.together, { joined, left: leftAfter(was?.countedTogetherAfter) })
    const isAnew = after.editions > this.together.editions
    this.together = isAnew ? after : this.withoutOthers('*', after)
    if (this.together.editions > after.editions) this.tell('*')
    if (!isAnew) return
    const { together, apart } = tellApart(after, Object.fromEntries(Object.entries(this.majors).filter(([, { standsAlone, n }]) => !standsAlone && n > 0)), SURVEY_RULES)
    this.together = together
    for (const [name, tally] of Object.entries(apart)) this.majors[name] = { ...tally, standsAlone: true }
    for (const name of ['*', ...Object.keys(apart)]) this.tell(name)
  }

  /** Who is in what is told of each part of the school; a part that is not told of is none. */
  look(): Map<string, ReadonlySet<string>> {
    return new Map(['*', ...majors].flatMap((part) => (this.isTold(part) ? [[part, this.told[part] ?? new Set()] as const] : [])))
  }

  hasPerson(one: string): boolean {
    return this.present.has(Number(one.split('|')[0]))
  }

  private majorOf(who: number): string {
    return majors[who % 7 < 3 ? 0 : who % 7 < 6 ? 1 : 2] ?? ''
  }

  private isTold(part: string): boolean {
    const told = part === '*' ? this.together.told : this.majors[part]?.told
    return told?.isWithheld === false
  }

  private withoutOthers(part: string, tally: ToldTally): ToldTally {
    const count = othersToHoldOut(tally, SURVEY_RULES)
    const after = part === '*' ? 'countedTogetherAfter' : 'countedAfter'
    const others = this.inTelling(part, tally.editions).sort(([a, one], [b, other]) => one[after] - other[after] || a - b).slice(0, count)
    if (count === 0 || others.length < count) return tally
    for (const [, counted] of others) counted[after] = tally.editions + 1
    return toldWithout(tally, questionnaire, others.map(() => seeks))
  }

  /** Who is there, and was when the part was told for the nth time. */
  private inTelling(part: string, editions: number) {
    const isIn = (who: number) => (part === '*' ? !this.majors[this.majorOf(who)]?.standsAlone : this.majorOf(who) === part)
    return [...this.present].filter(([who, counted]) => isIn(who) && counted[part === '*' ? 'countedTogetherAfter' : 'countedAfter'] < editions)
  }

  private tell(part: string): void {
    const tally = part === '*' ? this.together : this.majors[part]
    this.told[part] = new Set(this.inTelling(part, tally?.editions ?? 0).map(([who, { turn }]) => `${who}|${turn}`))
    if (tally?.told?.n !== this.told[part]?.size) throw new Error(`${part} is told with ${tally?.told?.n}, not ${this.told[part]?.size}`)
  }
}

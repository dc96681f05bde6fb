import fc from 'fast-check'
import type { MatchGap, MatchReason } from '~/contract/match'
import { scoreMatch } from '~/domain/matching/score-match'
import { arbitraryJob, arbitraryStudent, makeEligible } from '~/domain/matching/testing/arbitrary-market'
import { findText } from '~/src/i18n/i18n'
import { describeMatch } from './describe-match'

const found = { side: 'employer', contribution: 0.1 } as const
const competency = { ...found, code: 'competency', competency: 'java', required: 4, held: 3, provenance: 'record', isMust: true, isMet: false } as const
const pay = { ...found, side: 'student', code: 'pay', pay: 8000, yardstick: 9000 } as const
const gap = (change: Partial<MatchGap>): MatchGap => ({ code: 'competency', competency: 'java', required: 3, held: 0, counted: 0, provenance: 'self', isMust: false, step: 'practice', gain: 0.1, ...change })
const match = (reasons: MatchReason[], gaps: MatchGap[] = []) => ({ score: 0.5, isEligible: true, reasons, gaps, blockers: [] })

test('the points of the reasons add up to the figure in the ring, each within a point of its share', () => {
  fc.assert(
    fc.property(arbitraryJob, arbitraryStudent, (job, student) => {
      const scored = scoreMatch(job, makeEligible(job, student))
      const { reasons, gaps } = describeMatch(scored, 'student', 'zh-CN')
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(Math.round(scored.score * 100))
      reasons.forEach(({ points }, index) => expect(Math.abs(points - (scored.reasons[index]?.contribution ?? 0) * 100)).toBeLessThan(1))
      gaps.forEach(({ points }, index) => expect(points).toBe(Math.round((scored.score + (scored.gaps[index]?.gain ?? 0)) * 100) - Math.round(scored.score * 100)))
    }),
    { numRuns: 300 },
  )
})

test('each side is told in words of its own', () => {
  const [toStudent, toEmployer] = (['student', 'employer'] as const).map((reader) => describeMatch(match([competency, pay]), reader, 'zh-CN'))
  expect(toStudent?.reasons.map(({ text }) => text)).toEqual(['Java要求 4 级，你现在 3 级，有记录为证', '月薪约 8,000 元，参照标准 9,000 元'])
  expect(toEmployer?.reasons.map(({ text }) => text)).toEqual(['Java要求 4 级，学生现在 3 级，有记录为证', '月薪约 8,000 元，按同学历的一般水平衡量'])
})

test('an employer reads no figure that could be what the student hopes for', () => {
  const blocked = { ...match([pay]), blockers: [{ code: 'salary' as const, offered: 5000, floor: 9000 }] }
  for (const locale of ['zh-CN', 'en'] as const) {
    const { reasons, blockers } = describeMatch(blocked, 'employer', locale)
    expect([...reasons.map(({ text }) => text), ...blockers].join()).not.toMatch('9,000')
  }
})

test.each([
  [{ held: 1, step: 'course' }, 'Java差 2 级', '学一门相关课程，成绩好就能到 3 级'],
  [{ held: 3, counted: 3, step: 'interview' }, 'Java的证明', '水平够了，面试之后单位可以确认'],
  [{ held: 3, counted: 2, provenance: 'record', step: 'interview' }, 'Java 3 级的证明', '水平够了，面试之后单位可以确认'],
  [{ held: 3, counted: 3, provenance: 'assessed', step: 'course' }, 'Java更可靠的证明', '水平够了，一门相关课程的成绩就能证明'],
] as const)('what is missing, and the step: %j', (change, text, step) => {
  expect(describeMatch(match([], [gap(change)]), 'student', 'zh-CN').gaps).toMatchObject([{ text, step }])
})

test('there are words for every step to either side, whether the level or its proof is missing', () => {
  for (const locale of ['zh-CN', 'en'] as const)
    for (const reader of ['student', 'employer'])
      for (const step of ['short.assessment', 'short.course', 'short.practice', 'short.interview', 'enough.assessment', 'enough.course', 'enough.interview'])
        expect(findText(locale, `matching.${reader}.step.${step}`)).toBeDefined()
})

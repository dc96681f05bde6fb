import { PERSONALITY } from '~/reference/instruments/personality'
import { INTERESTS } from '~/reference/instruments/interests'
import type { Block } from '~/domain/typesetting/page-document'
import type { AssessmentReport, InstrumentReport, ScaleReport } from '../report'
import { reportDocument } from './report-document'

const scaleOf = (scale: string, over: Partial<ScaleReport> = {}): ScaleReport => ({
  ...{ scale, mean: 3.9, band: 'high', margin: 0.4, precisionFrom: 'school', comparison: null, change: null },
  course: [{ semester: '2026-1', mean: 3.9 }],
  ...over,
})
const instrument = ({ id, version, kind, scales }: typeof PERSONALITY, over: Partial<InstrumentReport> = {}): InstrumentReport => ({
  ...{ instrument: id, version, kind, finishedAt: '2026-11-20T00:00:00.000Z', signs: { isTooFast: false, isStraightLined: false }, assessed: [] },
  scales: scales.map((scale) => scaleOf(scale.id)),
  ...over,
})
const report = (over: Partial<AssessmentReport> = {}): AssessmentReport => ({
  semester: '2026-1',
  instruments: [instrument(PERSONALITY), instrument(INTERESTS)],
  interests: { code: ['investigative', 'realistic', 'conventional'], isFlat: false },
  occupations: [],
  strengths: [],
  coordinates: null,
  nextSteps: [],
  missing: [],
  ...over,
})

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.spans.map(({ text }) => text).join('')]
    case 'row':
      return block.cells.flatMap(({ blocks }) => blocks.flatMap(textsOf))
    case 'group':
    case 'box':
      return block.blocks.flatMap(textsOf)
    default:
      return []
  }
}
const printed = (of: AssessmentReport, locale: 'zh-CN' | 'en') => reportDocument({ report: of, person: '林小满', schoolName: '北江理工大学', locale, printedOn: '2026-11-28' }).flows.flatMap(({ blocks }) => blocks.flatMap(textsOf))

test('each occupation has its reason: what it shares with the interests, or what it is near to', () => {
  const occupations = report({
    occupations: [
      { code: '2-02-10-03', congruence: 16, interests: ['investigative', 'conventional', 'realistic'], shared: ['investigative'], isOfMajor: true },
      { code: '2-02-10-01', congruence: 12, interests: ['realistic', 'conventional', 'investigative'], shared: [], isOfMajor: false },
    ],
  })
  const [chinese, english] = [printed(occupations, 'zh-CN'), printed(occupations, 'en')]
  expect(chinese.filter((text) => /都看重|与.+相近/.test(text)).map((text) => text.split('　')[1])).toEqual(['你的专业常去 · 都看重研究型', '与实干型、事务型、研究型相近'])
  expect(english.filter((text) => /both value|close to/.test(text))).toHaveLength(2)
  expect(chinese).toContain('只看兴趣，不看能力；用来打开视野，不影响职位推荐')
  expect(printed(report(), 'zh-CN').some((text) => text.startsWith('这次的兴趣组合没有'))).toBe(true)
})

test('a change comes with how often chance does as much; within the margin it does not', () => {
  const changed = (certainty: 'clear' | 'none', chance: number) =>
    printed(report({ instruments: [instrument(PERSONALITY, { scales: [scaleOf('extraversion', { change: { since: '2025-2', from: 3.2, difference: 0.7, certainty, chance } })] })], interests: null }), 'zh-CN').find((text) => text.includes('+0.70'))
  expect(changed('clear', 0.013)).toContain('比2026 年春季学期 +0.70，变化明显：没有变化的人里，100 人中约 1 人也会碰巧差这么多')
  expect(changed('clear', 0.0001)).toContain('约 1 人')
  expect(changed('none', 0.6)).toMatch(/在误差范围内$/)
})

test('what went to the card, and the source and licence of every questionnaire, stand there', () => {
  const [chinese, english] = (['zh-CN', 'en'] as const).map((locale) => printed(report({ instruments: [instrument(PERSONALITY, { assessed: [{ id: 'teamwork', level: 3 }] }), instrument(INTERESTS)] }), locale))
  expect(chinese).toContain('写进了你的能力：团队协作 3')
  expect(english).toContain('Added to your competencies: Teamwork 3')
  expect(chinese?.filter((text) => text.startsWith('来源：'))).toEqual([expect.stringContaining('Goldberg'), expect.stringContaining('许可：MIT')])
  expect(english?.filter((text) => /^Source: .+ Licence: .+\.$/.test(text))).toHaveLength(2)
})

test('from three semesters on the whole course stands there', () => {
  const course = [{ semester: '2025-1', mean: 3.1 }, { semester: '2025-2', mean: 3.4 }, { semester: '2026-1', mean: 3.9 }] as const
  const withCourse = (from: number) => printed(report({ instruments: [instrument(PERSONALITY, { scales: [scaleOf('extraversion', { course: course.slice(from) })] })], interests: null }), 'en').filter((text) => text.startsWith('All so far'))
  expect(withCourse(0)).toEqual(['All so far: Autumn 2025 3.10, Spring 2026 3.40, Autumn 2026 3.90'])
  expect(withCourse(1)).toEqual([])
})

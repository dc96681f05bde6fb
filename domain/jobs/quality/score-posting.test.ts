import fc from 'fast-check'
import { checkPosting } from '../posting-check'
import { emptyPhrasesIn } from './judge-duties'
import type { DraftToJudge, QualityCode } from './quality'
import { QUALITY_RULES, qualityParts } from './quality-rules'
import { scorePosting } from './score-posting'

const today = '2026-11-22'
const good: DraftToJudge = {
  title: '后端开发工程师',
  occupation: '2-02-10-03',
  duties:
    '岗位职责：\n1. 设计并开发订单系统的接口，编写单元测试，和测试同事一起定位线上问题；\n2. 参加需求评审，维护技术文档，每两周交付一个版本；\n3. 跟进数据库慢查询，优化索引，整理复盘记录。\n任职要求：\n1. 本科及以上学历，计算机相关专业；\n2. 熟悉 Java 和 MySQL，做过一个完整的项目。',
  benefits: '五险一金，入职有导师带教。',
  level: '21',
  graduationYears: [2027],
  majors: ['0809'],
  cities: ['230100'],
  salary: { min: 8000, max: 12000 },
  headCount: 3,
  closesOn: '2027-01-15',
  competencies: [
    { id: 'java', level: 3, isMust: true },
    { id: 'sql', level: 3, isMust: false },
    { id: 'teamwork', level: 3, isMust: false },
  ],
}

function judge(over: DraftToJudge = {}, from: DraftToJudge = good) {
  const draft = { ...from, ...over }
  const texts = (['title', 'duties', 'benefits'] as const).map((field) => ({ field, text: draft[field] ?? '' }))
  const { min, max } = draft.salary ?? {}
  return scorePosting(draft, { today, findings: checkPosting(texts, { salary: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } }) })
}
const codes = (over: DraftToJudge): QualityCode[] => judge(over).findings.map(({ code }) => code)

test('the parts add up to 100, and a posting that says everything has all of them', () => {
  expect(Object.values(QUALITY_RULES.parts).reduce((sum, points) => sum + points, 0)).toBe(100)
  expect(judge()).toEqual({ score: 100, parts: qualityParts.map((part) => ({ part, points: QUALITY_RULES.parts[part], of: QUALITY_RULES.parts[part] })), findings: [] })
})

test('an empty draft has little, and says what is missing', () => {
  const { score, findings } = judge({}, {})
  expect(score).toBe(15 + 15)
  expect(findings.map(({ code }) => code).sort()).toEqual(['cities-missing', 'closing-missing', 'count-missing', 'duties-missing', 'no-competencies', 'pay-missing'])
})

test.each<[string, DraftToJudge, QualityCode[]]>([
  ['no top of the pay', { salary: { min: 8000 } }, ['pay-missing']],
  ['a wide pay', { salary: { min: 5000, max: 12000 } }, ['pay-wide']],
  ['a pay that says nothing', { salary: { min: 3000, max: 20000 } }, ['pay-very-wide']],
  ['another pay in the text', { duties: `${good.duties}\n月薪6-8K。` }, ['pay-differs']],
  ['the same pay in the text', { duties: `${good.duties}\n月薪8-12K。` }, []],
  ['two words of duties', { duties: '负责相关工作，具体面谈。' }, ['duties-short', 'duties-vague', 'empty-share', 'empty-phrases']],
  ['noise in the title', { title: '急聘后端！！' }, ['title-noise']],
  ['experience asked of graduates', { duties: `${good.duties}\n3. 有3年以上开发经验。` }, ['years-of-graduates']],
  ['experience that is welcome', { duties: `${good.duties}\n3. 有1年以上实习经验者优先。` }, []],
  ['experience asked of people who have worked', { graduationYears: [2020], duties: good.duties?.replace('技术', '技术') + '\n3. 有3年以上开发经验。' }, []],
  ['another degree in the text', { level: '14' }, ['degree-differs']],
  ['junior colleges admitted, none of their majors', { level: '31', duties: good.duties?.replace('本科', '大专') }, ['majors-beyond-degree']],
  ['junior colleges and their majors', { level: '31', majors: ['0809', '5102'], duties: good.duties?.replace('本科', '大专') }, []],
  ['majors of junior colleges for bachelors', { majors: ['5102'] }, ['majors-beyond-degree']],
  ['a must above what the occupation asks', { competencies: [...(good.competencies ?? []), { id: 'backend-development', level: 5, isMust: true }] }, ['must-above-profile']],
  ['mastery of a graduate', { competencies: [...(good.competencies ?? []), { id: 'python', level: 5, isMust: false }] }, ['mastery']],
  ['nothing to match by', { competencies: [] }, ['no-competencies']],
  ['too much to match by', { competencies: ['java', 'sql', 'linux', 'git', 'python'].map((id) => ({ id, level: 4, isMust: false })) }, ['too-demanding']],
  ['an unlawful limit', { benefits: '限男性。' }, ['unlawful']],
  ['a way around the platform', { benefits: '感兴趣请加微信详聊。' }, ['off-platform']],
  ['something to look at twice', { benefits: '形象气质佳。' }, ['suspicious']],
  ['no closing date', { closesOn: '' }, ['closing-missing']],
  ['a closing date in three days', { closesOn: '2026-11-25' }, ['closing-soon']],
  ['a closing date next summer', { closesOn: '2027-08-01' }, ['closing-far']],
  ['no place', { cities: [] }, ['cities-missing']],
])('%s', (_name, over, expected) => {
  expect(codes(over).sort()).toEqual([...expected].sort())
})

test('every finding leads to a field and costs something while its part has points', () => {
  const { findings, parts, score } = judge({ duties: '限男性，限本地户口，统招本科，加微信abc12345678详聊。', salary: { min: 1, max: 9 } })
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
  expect(parts.find(({ part }) => part === 'lawful')?.points).toBe(0)
  expect(findings.filter(({ part }) => part === 'lawful').reduce((sum, { cost }) => sum + cost, 0)).toBe(15)
  for (const { field } of findings) expect(field).toBeTruthy()
})

test('empty phrases are found as they were written', () => {
  expect(emptyPhrasesIn('完成领导交办的其他任务；有激情，待遇从优；负责编写接口。')).toEqual(['完成领导交办的其他任务', '有激情', '待遇从优'])
  expect(emptyPhrasesIn('有 激情')).toEqual([])
})

test('whatever is typed, the score is whole and between 0 and 100, the parts make it up, and leaving out a date never raises it', () => {
  const words = ['负责', '编写', '有激情', '待遇从优', '本科', '3年以上经验', '应届', '限男性', '8-12K', '，', '。', '\n', '任职要求：', '专业']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), fc.nat(30000), fc.nat(30000), (parts, min, max) => {
      const draft = { ...good, duties: parts.join(''), salary: { min, max } }
      const { score, parts: judged, findings } = judge(draft)
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
      expect(judged.reduce((sum, { points }) => sum + points, 0)).toBe(score)
      expect(100 - findings.reduce((sum, { cost }) => sum + cost, 0)).toBe(score)
      expect(judge({ ...draft, closesOn: '' }).score).toBeLessThan(score)
    }),
    { numRuns: 100 },
  )
})

import fc from 'fast-check'
import { COMPETENCIES, COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { CITIES_BY_CODE } from '~/reference/divisions/cities'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '~/reference/majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import { AMBIGUOUS_WORDS } from '~/reference/posting-language/ambiguous-words'
import { COMPETENCY_WORDS } from '~/reference/posting-language/competency-words'
import { JUNIOR_COLLEGE_KIN } from '~/reference/posting-language/junior-college-kin'
import { CERTIFICATES } from '~/reference/posting-language/level-words'
import { MAJOR_WORDS } from '~/reference/posting-language/major-words'
import type { PostingWords } from './propose'
import type { Proposal } from './proposal'
import { EXEMPLARS } from './testing/exemplars'
import { FRESH_EXEMPLARS } from './testing/exemplars-fresh'
import { openAssistant, wordsOfExemplar } from './testing/propose-all'
import { figuresOf, judge, levelFigures } from './testing/score-proposals'

let assist: (posting: Partial<PostingWords>) => Proposal[]
beforeAll(async () => {
  assist = await openAssistant()
})

const competencies = (duties: string, rest: Partial<PostingWords> = {}) =>
  assist({ duties, ...rest }).flatMap((one) => (one.part === 'competencies' ? [`${one.value.id}:${one.value.level}${one.isWelcome ? '?' : ''}${one.value.isMust ? '!' : ''}`] : []))
const values = (part: Proposal['part'], duties: string, rest: Partial<PostingWords> = {}) => assist({ duties, ...rest }).flatMap((one) => (one.part === part ? [one.value] : []))

describe('what the figures are held to', () => {
  const run = (exemplars: typeof EXEMPLARS) => exemplars.map((one) => judge(one, assist(wordsOfExemplar(one))))

  test('at least sixty postings the rules were written against', () => {
    expect(EXEMPLARS.length).toBeGreaterThanOrEqual(60)
    const { precision, recall } = figuresOf(run(EXEMPLARS))
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.97)
  })

  test('postings written afterwards', () => {
    const outcomes = run(FRESH_EXEMPLARS)
    const { precision, recall } = figuresOf(outcomes)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.87)
    expect(levelFigures(outcomes).exact).toBeGreaterThanOrEqual(0.9)
    expect(levelFigures(outcomes).withinOne).toBe(1)
  })
})

describe('competencies', () => {
  test.each([
    ['精通Java，熟练掌握SQL，熟悉Linux，会使用Git，了解Docker', ['java:5', 'sql:4', 'linux:3', 'git:2', 'cloud-computing:1']],
    ['熟悉Java，MySQL，Linux', ['java:3', 'sql:3', 'linux:3']],
    ['熟悉 Python、R语言、SPSS 中至少一种', ['python:3', 'bioinformatics:3', 'spss:3']],
    ['有3年以上Python开发经验', ['python:4']],
    ['Python熟练，英语口语流利', ['python:4', 'english:4']],
    ['英语六级以上', ['english:3']],
    ['沟通能力强，抗压能力良好', ['communication:4', 'stress-resilience:3']],
    ['必须掌握Excel', ['excel:3!']],
    ['有Photoshop基础者优先', ['photoshop:2?']],
    ['Docker非必须，会最好', ['cloud-computing:3?']],
  ])('%s', (text, expected) => expect(competencies(`任职要求：${text}。`).sort()).toEqual([...expected].sort()))

  test.each([
    '不要求Java',
    '无需编程基础，不需要会Python',
    '没有Excel基础也可以',
    '公司提供Python培训',
    '入职后有导师带你学习Java',
    '我们是一家大数据公司，服务了三千家电子商务企业',
    '请制定社会计划',
    '五险一金，社会保险齐全，校园招聘流程公开',
    '与产品经理、后端工程师配合',
    '招聘专员将在三日内联系',
  ])('asks nothing: %s', (text) => expect(competencies(`任职要求：${text}。`)).toEqual([]))

  test('what the benefits mention is given, not asked for', () => {
    expect(competencies('负责客户接待。', { benefits: '提供英语培训、Excel 课程' })).toEqual([])
  })

  test('a heading of welcome things makes them welcome', () => {
    expect(competencies('任职要求：\n熟悉Java；\n加分项：\n1、熟悉Docker；\n2、会Python')).toEqual(['java:3', 'cloud-computing:3?', 'python:2?'])
  })

  test('without a word of degree the occupation decides, and the proposal says so', () => {
    const [proposal] = assist({ duties: '任职要求：SQL。', occupation: '2-02-30-09' }).filter(({ part }) => part === 'competencies')
    expect(proposal).toMatchObject({ value: { id: 'sql', level: 3, weight: 3 }, basis: 'profile' })
  })
})

describe('conditions', () => {
  test.each<[Proposal['part'], string, unknown[]]>([
    ['majors', '计算机相关专业', ['0809']],
    ['majors', '软件工程、通信工程等相关专业', ['0809', '0807']],
    ['majors', '专业要求：会计学、财务管理', ['120203', '120204']],
    ['majors', '计算机专业优先', []],
    ['majors', '专业不限', []],
    ['majors', '具有扎实的专业知识，良好的英语', []],
    ['majors', '大专以上，机械相关专业', ['0802', '4601']],
    ['level', '本科及以上学历，硕士优先', ['21']],
    ['level', '硕士研究生学历', ['14']],
    ['level', '学历不限', ['31']],
    ['level', '团队硕士占比八成', []],
    ['salary', '月薪8-12K', [{ min: 8000, max: 12000 }]],
    ['salary', '薪资 8,000–12,000 元/月', [{ min: 8000, max: 12000 }]],
    ['salary', '年薪12万-18万', [{ min: 10000, max: 15000 }]],
    ['salary', '月薪6千到8千', [{ min: 6000, max: 8000 }]],
    ['salary', '月薪7000元以上', [{ min: 7000 }]],
    ['salary', '薪资面议；日薪200-300元', []],
    ['salary', '融资5000万-8000万', []],
    ['salaryMonths', '14薪', [14]],
    ['salaryMonths', '截止日期：2026年12月31日', []],
    ['headCount', '招聘3-5人', [5]],
    ['headCount', '招三名', [3]],
    ['headCount', '团队20人，服务100名客户', []],
    ['cities', '工作地点：哈尔滨、长春', ['230100', '220100']],
    ['cities', '总部位于深圳', []],
    ['graduationYears', '2026届、2027届', [2026, 2027]],
    ['graduationYears', '2025年9月至2026年8月毕业', [2026]],
    ['graduationYears', '面向应届毕业生', [2027]],
    ['graduationYears', '应往届均可', []],
    ['closesOn', '截止日期：12月31日', ['2026-12-31']],
    ['closesOn', '报名截止2026年11月1日', []],
  ])('%s of %s', (part, text, expected) => expect(values(part, `任职要求：${text}。`)).toEqual(expected))

  test('the occupation a title names', () => {
    expect(values('occupation', '', { title: '校招-前端开发工程师（哈尔滨）' })).toEqual(['2-02-10-03'])
  })
})

test('evidence points at the words as they were typed, full width and all', () => {
  const duties = '要求：\n１、熟练掌握Ｊａｖａ；2、本科及以上学历。'
  for (const { evidence } of assist({ duties })) expect(evidence.length).toBeGreaterThan(0)
  const wordsFor = (part: Proposal['part']) => assist({ duties }).filter((one) => one.part === part).flatMap((one) => one.evidence.map(({ start, end }) => duties.slice(start, end)))
  expect(wordsFor('competencies')).toEqual(['熟练掌握Ｊａｖａ'])
  expect(wordsFor('level')).toEqual(['本科及以上'])
})

test('whatever is typed: codes that exist, evidence inside the text, the same answer twice, no proposal twice', () => {
  const fragments = [...COMPETENCIES.slice(0, 40).map(({ zh }) => zh), '熟悉', '精通', '不要求', '优先', '专业', '计算机', '本科', '8-12K', '2027届', '工作地点：', '哈尔滨', '，', '。', '；', '、', '\n', '任职要求：', '加分项', '🙂', '会计', '3年以上', 'ＡＢ', '0', '-']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 60 }), (parts) => {
      const duties = parts.join('')
      const proposals = assist({ duties })
      expect(assist({ duties })).toEqual(proposals)
      expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length)
      for (const proposal of proposals) {
        for (const { start, end } of proposal.evidence) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(duties.length)
          expect(end).toBeGreaterThan(start)
        }
        if (proposal.part === 'majors') expect(MAJOR_TOKENS_BY_CODE.has(proposal.value) || JUNIOR_COLLEGE_TOKENS_BY_CODE.has(proposal.value)).toBe(true)
        if (proposal.part === 'cities') expect(CITIES_BY_CODE.has(proposal.value)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test('the language data names things that exist', () => {
  const tokens = [...Object.values(MAJOR_WORDS).flat(), ...Object.entries(JUNIOR_COLLEGE_KIN).flatMap(([own, kin]) => [own, ...kin])]
  expect(tokens.filter((token) => !MAJOR_TOKENS_BY_CODE.has(token) && !JUNIOR_COLLEGE_TOKENS_BY_CODE.has(token))).toEqual([])
  const ids = [...Object.values(COMPETENCY_WORDS), ...CERTIFICATES.map(({ competency }) => competency)]
  expect(ids.filter((id) => !COMPETENCIES_BY_ID.has(id))).toEqual([])
  for (const pattern of [...Object.values(AMBIGUOUS_WORDS), ...CERTIFICATES.map(({ words }) => words)]) expect(() => new RegExp(pattern)).not.toThrow()
})

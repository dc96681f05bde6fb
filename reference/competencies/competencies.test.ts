import { COMPETENCIES, describeLevel } from './competencies'
import { COMPETENCY_GROUPS } from './competency-groups'
import { searchCatalogue } from '~/domain/catalogues/search-catalogue'
import { MAJOR_TOKENS_BY_CODE } from '../majors/majors'

const LEVELS = [0, 1, 2, 3, 4, 5] as const

test('holds at least 120 competencies with unique ids of the contract’s form, some in every group', () => {
  const ids = COMPETENCIES.map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(120)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z0-9-]{1,40}$/.test(id))).toEqual([])
  for (const { code } of COMPETENCY_GROUPS) expect(COMPETENCIES.filter(({ group }) => group === code).length).toBeGreaterThan(5)
})

test('names every competency and what one does with it in both languages', () => {
  const incomplete = COMPETENCIES.filter(({ zh, en, group, task }) => {
    const needsTask = group !== 'language'
    return !/[\u4e00-\u9fffA-Z]/.test(zh) || en === '' || /[\u4e00-\u9fff]/.test(en + task.en) || (needsTask && (task.zh === '' || task.en === ''))
  })
  expect(incomplete.map(({ id }) => id)).toEqual([])
})

test('describes every level by a sentence of its own, with nothing left to fill in', () => {
  for (const { id } of COMPETENCIES) {
    for (const locale of ['zh-CN', 'en'] as const) {
      const sentences = LEVELS.map((level) => describeLevel(id, level, locale))
      expect(new Set(sentences).size).toBe(LEVELS.length)
      for (const sentence of sentences) expect(sentence).toMatch(locale === 'en' ? /^[A-Z][^{}]+\.$/ : /^[^{}]+。$/)
    }
  }
})

test('an alias belongs to one competency alone', () => {
  const owners = new Map<string, string[]>()
  for (const { id, zh, aliases } of COMPETENCIES) {
    for (const name of new Set([zh, ...aliases].map((text) => text.toUpperCase()))) owners.set(name, [...(owners.get(name) ?? []), id])
  }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
})

test('ties groups to majors that exist', () => {
  const majors = COMPETENCY_GROUPS.flatMap((group): readonly string[] => group.majors)
  expect(majors.filter((token) => !MAJOR_TOKENS_BY_CODE.has(token))).toEqual([])
})

test.each([
  ['python', 0, 'zh-CN', '还没有接触过 Python。'],
  ['english', 3, 'zh-CN', '能用英语读写工作邮件和资料，在会议上说清自己的意思。'],
  ['sql', 2, 'en', 'Have done coursework: can write correct and fast queries for business questions, with help when stuck.'],
  ['teamwork', 0, 'en', 'No chance to practise teamwork so far.'],
  ['english', 0, 'en', 'No English.'],
  ['no-such-thing', 3, 'en', ''],
] as const)('%s at level %i in %s', (id, level, locale, sentence) => {
  expect(describeLevel(id, level, locale)).toBe(sentence)
})

test.each([
  ['sjfx', 'data-analysis'],
  ['数据分析', 'data-analysis'],
  ['springboot', 'java'],
  ['CET-6', 'english'],
  ['figma', 'figma'],
  ['team', 'teamwork'],
])('%s finds %s', (query, id) => expect(searchCatalogue(COMPETENCIES, query, 5).map((one) => one.id)).toContain(id))

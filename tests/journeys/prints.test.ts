import { printCard, printReport } from '~/contract/prints'
import { CURRENT_INSTRUMENTS } from '~/reference/instruments/instruments'
import { rasterise, textsOf } from '~/server/adapters/pdf/testing/rasterise'
import type { Sitting } from '~/server/ports/assessment-collections'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { account, employer, recruiter, student, studentIdFor, together } from './support/hiring-world'
import type { CardEntryRecord } from '~/server/ports/card-collections'

const at = '2026-10-10T08:00:00.000Z'
const entry = (openid: string, _id: string, title: string): CardEntryRecord => ({
  _id,
  studentId: studentIdFor(openid),
  schoolId: 'hit',
  kind: 'reflection',
  chapter: '2025-1',
  title,
  ratings: {},
  wentWell: '课程设计做完了',
  wasHard: '',
  next: '',
  competencies: [],
  source: 'self',
  verification: 'unverified',
  revision: 1,
  createdAt: at,
  updatedAt: at,
})

function sitting(openid: string, instrument: (typeof CURRENT_INSTRUMENTS)[number], semester: Sitting['semester']): Sitting {
  const { id, version, scales } = instrument
  return {
    _id: `${studentIdFor(openid)}|${id}|${semester}`,
    studentId: studentIdFor(openid),
    instrumentId: id,
    version,
    semester,
    state: 'finished',
    answers: {},
    times: {},
    answeredCount: instrument.items.length,
    startedAt: at,
    updatedAt: at,
    finishedAt: at,
    scores: scales.map(({ id: scale }, index) => ({ scale, sum: 8 * (2 + (index % 3)), mean: 2 + (index % 3), answered: 8 })),
    signs: { isTooFast: false, isStraightLined: false },
    countedIn: [],
    assessed: [],
  }
}

let cloud: TestCloud
beforeAll(async () => {
  const company = employer('e-print', '启明科技')
  cloud = await startTestCloud({
    seed: together(
      { employers: [company] },
      recruiter('han', '韩经理', company),
      student('lin', '林垚玥'),
      student('wang', '王明'),
      student('dvorak', 'Łukasz 𠮷野'),
      { accounts: [account('nobody', '无档案')] },
      { 'card-entries': [entry('lin', 'x-lin', '大三上回顾'), entry('wang', 'x-wang', '别人的回顾'), entry('dvorak', 'x-dvorak', 'Škoda 的实习😀')], sittings: CURRENT_INSTRUMENTS.map((instrument) => sitting('lin', instrument, '2026-1')).concat(CURRENT_INSTRUMENTS.slice(0, 1).map((instrument) => sitting('dvorak', instrument, '2026-1'))) },
    ),
  })
}, 120_000)
afterAll(() => cloud.close())

const bytes = (content: string) => new Uint8Array(Buffer.from(content, 'base64'))

test('the card on paper holds what is the student’s, drawn, and nothing of anybody else', async () => {
  const { content, fileName } = await cloud.as('lin').get(printCard, { language: 'zh-CN' })
  expect(fileName).toBe('林垚玥-职业卡.pdf')
  const [text = ''] = await textsOf(bytes(content))
  expect(text).toContain('大三上回顾')
  expect(text).toContain('课程设计做完了')
  expect(text).not.toContain('别人的回顾')
  const [page] = await rasterise(bytes(content), 2)
  expect(page?.ink(50, 50, 70, 30)).toBeGreaterThan(150)
})

test('letters of every language print; what no font here draws is named', async () => {
  const card = await cloud.as('dvorak').get(printCard, { language: 'zh-CN' })
  expect(card.missing).toEqual(['𠮷', '😀'])
  const text = (await textsOf(bytes(card.content))).join('')
  for (const words of ['Łukasz 〓野', 'Škoda']) expect(text).toContain(words)
  expect((await cloud.as('dvorak').get(printReport, { language: 'en' })).missing).toEqual(['𠮷'])
  expect((await cloud.as('lin').get(printCard, { language: 'en' })).missing).toEqual([])
})

test('the report on paper: figures, meanings, charts; in either language', async () => {
  const lin = cloud.as('lin')
  const chinese = await lin.get(printReport, { language: 'zh-CN' })
  expect(lin.cost(printReport)).toMatchObject({ reads: 5, writes: 0 })
  const text = (await textsOf(bytes(chinese.content))).join('')
  for (const words of ['测评报告', '林垚玥', '我在哪里', '实干型', '怎么看这份报告']) expect(text).toContain(words)
  const english = (await textsOf(bytes((await lin.get(printReport, { language: 'en', semester: '2026-1' })).content))).join('')
  expect(english).toContain('How to read this report')
  // What nobody tested says so: the translation in Chinese alone, our own questions in both languages.
  expect([text.includes('译文未验证'), english.includes('ranslation not validated')]).toEqual([true, false])
  expect([text.split('自编，未验证').length - 1, english.split('ur own, not validated').length - 1]).toEqual([3, 3])
  expect(chinese.content.length).toBeLessThan(400_000)
})

test('nobody prints what is not theirs, and nothing of it is kept', async () => {
  for (const openid of ['han', 'nobody']) {
    expect(await cloud.as(openid).refusal(printCard, { language: 'en' })).toBe('FORBIDDEN')
    expect(await cloud.as(openid).refusal(printReport, { language: 'en' })).toBe('FORBIDDEN')
  }
  expect(await cloud.as('wang').refusal(printReport, { language: 'en' })).toBe('NOT_FOUND')
  expect(await cloud.as('lin').refusal(printReport, { language: 'en', semester: '2025-1' })).toBe('NOT_FOUND')
})

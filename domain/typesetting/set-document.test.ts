import { isWide } from './line-rules'
import type { Letters } from './letters'
import type { Block, PageDocument, TextStyle } from './page-document'
import { setDocument } from './set-document'

const letters: Letters = { advance: (character) => (isWide(character) ? 1 : 0.5), has: (character) => character !== '𠮷' && character !== '💼' }
const style: TextStyle = { size: 10, leading: 20, color: '#111111', weight: 'regular' }
const document = (blocks: Block[], over: Partial<PageDocument> = {}): PageDocument => ({
  title: 't',
  language: 'zh-CN',
  page: { width: 200, height: 100 },
  flows: [{ x: 50, width: 100, top: 10, bottom: 90, blocks }],
  ...over,
})
const paragraph = (text: string, over: object = {}): Block => ({ kind: 'paragraph', spans: [{ text }], style, ...over })
const runs = (of: PageDocument) => setDocument(of, letters).pages.map(({ marks }) => marks.flatMap((mark) => (mark.kind === 'run' ? [{ text: mark.text, x: mark.x, y: mark.y }] : [])))

test('lines stand where they belong', () => {
  expect(runs(document([paragraph('一二三四五六七八九十甲乙')]))).toEqual([
    [
      { text: '一二三四五六七八九十', x: 50, y: 23.8 },
      { text: '甲乙', x: 50, y: 43.8 },
    ],
  ])
})

test('a point is indented, a date stands at the right end of its row on the same baseline', () => {
  const [page] = runs(
    document([
      paragraph('二', { hasDot: true, indent: 12 }),
      { kind: 'row', gap: 0, align: 'baseline', cells: [{ blocks: [{ kind: 'paragraph', spans: [{ text: '大' }], style: { ...style, size: 16 } }] }, { width: 40, blocks: [paragraph('2026', { align: 'end' })] }] },
    ]),
  )
  expect(page?.map(({ text, x }) => [text, x])).toEqual([['二', 62], ['大', 50], ['2026', 130]])
  expect(page?.[1]?.y).toBeCloseTo(page?.[2]?.y ?? 0)
})

test('two flows share the pages, and the footer counts them', () => {
  const { pages } = setDocument(
    document([], {
      flows: [
        { x: 0, width: 100, top: 0, bottom: 90, blocks: [paragraph('短')], band: { x: 0, width: 60, fill: '#eeeeee' } },
        { x: 100, width: 100, top: 0, bottom: 90, blocks: Array.from({ length: 6 }, () => paragraph('长')) },
      ],
      footer: { start: '林', end: '{page}/{pages}', style, margin: 10, y: 80 },
    }),
    letters,
  )
  expect(pages).toHaveLength(2)
  expect(pages.map(({ marks }) => marks.filter((mark) => mark.kind === 'run').map((mark) => mark.text).join(''))).toEqual(['短长长长长林1/2', '长长林2/2'])
  expect(pages.every(({ marks }) => marks[0]?.kind === 'rect')).toBe(true)
})

test('a character without a picture is drawn as one that shows it, and named', () => {
  const { pages, missing } = setDocument(document([paragraph('王𠮷💼\u200d')]), letters)
  expect(pages[0]?.marks[0]).toMatchObject({ text: '王〓〓' })
  expect(missing).toEqual(['𠮷', '💼'])
})

test('what only chooses or joins a picture asks for none of its own', () => {
  const { pages, missing } = setDocument(document([paragraph('葛\u{e0100}辻\ufe00\u00ad❤\ufe0f\u2066甲\u2069')]), { ...letters, has: (character) => /[葛辻❤甲]/u.test(character) })
  expect(pages[0]?.marks[0]).toMatchObject({ text: '葛辻❤甲' })
  expect(missing).toEqual([])
})

test('chips flow onto the next row, a box without room goes to the next page whole', () => {
  const pages = runs(document([{ kind: 'chips', items: ['一二三', '四五六', '七八九'], style, fill: '#eeeeee', gap: 4 }, { kind: 'box', padding: 8, fill: '#eeeeee', radius: 4, blocks: [paragraph('内')] }]))
  expect(pages.flat()).toEqual([
    { text: '一二三', x: 56, y: 23.8 },
    { text: '四五六', x: 102, y: 23.8 },
    { text: '七八九', x: 56, y: 47.8 },
    { text: '内', x: 58, y: 31.8 },
  ])
})

test('tables align their columns and repeat their head', () => {
  const table: Block = {
    kind: 'table',
    columns: [{}, { width: 30, align: 'end' }],
    head: ['课程', '成绩'],
    rows: [['甲', '90'], ['乙', '85'], ['丙', '70']],
    headStyle: style,
    style,
    rule: '#cccccc',
    gap: 6,
  }
  const pages = runs(document([table]))
  expect(pages.map((page) => page.map(({ text }) => text).join(' '))).toEqual(['课程 成绩 甲 90 乙 85', '课程 成绩 丙 70'])
  expect(pages[0]?.[3]?.x).toBe(140)
})

import { drawPdf } from './draw-pdf'
import { type Faces, faceOf, fontFiles, lettersOf, loadFaces } from './faces'
import { createPageDocuments } from './page-documents'
import type { Weight } from '~/domain/typesetting/marks'
import type { PageDocument, TextStyle } from '~/domain/typesetting/page-document'
import { fontFolder } from './testing/font-folder'
import { rasterise, textsOf } from './testing/rasterise'

const folder = fontFolder()
const faces: Faces = loadFaces(folder)
const style: TextStyle = { size: 10, leading: 16, color: '#111111', weight: 'regular' }
const page = { width: 400, height: 400 }
const documentOf = (text: string, over: Partial<TextStyle> = {}): PageDocument => ({
  title: '林小满的简历',
  language: 'zh-CN',
  page,
  flows: [{ x: 20, width: 360, top: 20, bottom: 380, blocks: [{ kind: 'paragraph', spans: [{ text }], style: { ...style, ...over } }] }],
})

const size = 20
const cell = 30
const perRow = 12

/** Ink of each character in a cell of its own, in square points at 20 pt. */
async function inkOf(characters: readonly string[], weight: Weight, drawn: Faces = faces): Promise<number[]> {
  const place = (index: number) => ({ x: 10 + (index % perRow) * cell, y: 10 + Math.floor(index / perRow) * cell })
  const marks = characters.map((text, index) => {
    const { x, y } = place(index)
    return { kind: 'run' as const, text, x, y: y + 22, size, weight, color: '#000000' }
  })
  const pdf = await drawPdf(documentOf(''), [{ ...page, marks }], drawn)
  // Fine enough that the pixels along a thin stem weigh little.
  const [raster] = await rasterise(pdf, 6)
  return characters.map((_, index) => raster?.ink(place(index).x - 3, place(index).y, cell, cell) ?? 0)
}

/** Area within the outlines of the whole font at 20 pt (the shoelace formula; a quadratic curve's bow adds a third of its triangle). */
function areaOf(character: string, weight: Weight): number {
  const { font } = faceOf(character, weight, faces)
  let [area, x, y, x0, y0] = [0, 0, 0, 0, 0]
  const to = (nextX: number, nextY: number) => {
    area += x * nextY - nextX * y
    ;[x, y] = [nextX, nextY]
  }
  for (const { command, args } of font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args
    if (command === 'moveTo') [x, y, x0, y0] = [a, b, a, b]
    else if (command === 'lineTo') to(a, b)
    else if (command === 'closePath') to(x0, y0)
    else if (command === 'quadraticCurveTo') {
      area += (2 / 3) * ((a - x) * (d - y) - (c - x) * (b - y))
      to(c, d)
    } else throw new Error(`${command} in a TrueType outline`)
  }
  return (Math.abs(area) / 2) * (size / font.unitsPerEm) ** 2
}

const common = [...'林小满江城大学计算机科学与技术后端开发工程师负责订单系统的设计、测试，获奖（一等）。']
const rare = [...'垚喆玥䶮犇镕昇旻翀頔赟曌㛃']
const latin = [...'Résumé Backend & C++ 2026–2027 @ 95% • 〓']
/** Names and words of Czech, Hungarian, Polish, Romanian, Turkish, the Baltic, Sámi, Vietnamese, Kazakh: Latin Extended-A and beyond. */
const european = [...'čČřŘšŠžŽťŤďĎňŇěĚůŮűŰőŐłŁąĄęĘśŚźŹżŻćĆńŃğĞışŞİțȚșȘăĂņŅŋŊļķģĢėĖįųŲūēāīđĐħĦœŒŀŧĉŵŷǥǩǯȩəƏḥṣṭẞứậĸқңүһ']

const sets = { ours: [...common, ...rare, ...latin], european }
const drawn = (['ours', 'european'] as const).flatMap((set) => (['regular', 'bold'] as const).map((weight) => ({ set, weight })))

test.each(drawn)('every character is drawn with the ink its outline has: $set, $weight', async ({ set, weight }) => {
  const characters = sets[set]
  const ink = await inkOf(characters, weight)
  characters.forEach((character, index) => {
    const expected = areaOf(character, weight)
    // Strokes of some characters overlap: their outlines hold more than the ink that is seen.
    expect({ character, isDrawn: (ink[index] ?? 0) >= expected * 0.7 && (ink[index] ?? 0) <= expected * 1.1 + 0.5 }).toEqual({ character, isDrawn: true })
  })
  expect(ink.filter((value) => value === 0)).toHaveLength(characters.filter((character) => character === ' ').length)
})

test('every letter of Latin, Greek and Cyrillic that Europe writes with is there in both weights', () => {
  const ranges = [[0x20, 0x7e], [0xa0, 0x24f], [0x384, 0x3ff], [0x400, 0x52f], [0x1e00, 0x1eff]] as const
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))).filter((character) => /\p{L}/u.test(character) && !/\p{Script=Coptic}/u.test(character))
  expect(letters.length).toBeGreaterThan(1000)
  for (const weight of ['regular', 'bold'] as const) {
    const lacking = letters.filter((character) => !faceOf(character, weight, faces).font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    expect({ weight, lacking }).toEqual({ weight, lacking: [] })
  }
})

test('both weights have the same characters', () => {
  const has = (weight: Weight) => [...new Set(faces[weight].flatMap(({ font }) => font.characterSet))].sort((a, b) => a - b)
  expect(has('bold')).toEqual(has('regular'))
})

test('a font without the pictures would be noticed', async () => {
  const [chinese, ...others] = faces.regular.map((face) => ({ ...face, bytes: withoutOutlines(face.bytes) }))
  if (!chinese) throw new Error(`${fontFiles.regular.join()} are not there`)
  const blank: Faces = { ...faces, regular: [chinese, ...others] }
  expect((await inkOf([...'林小满řŁ'], 'regular', blank)).map((value) => value > 0)).toEqual([false, false, false, false, false])
})

/** The same font with every outline cut away: each glyph's place is the same. */
function withoutOutlines(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  const tables = copy.readUInt16BE(4)
  for (let index = 0; index < tables; index++) {
    const entry = 12 + 16 * index
    if (copy.toString('latin1', entry, entry + 4) === 'loca') copy.fill(0, copy.readUInt32BE(entry + 8), copy.readUInt32BE(entry + 8) + copy.readUInt32BE(entry + 12))
  }
  return copy
}

test('one character is one picture of the width it was measured with, and copies as itself', async () => {
  const text = `${common.join('')}${rare.join('')}fi ffl Résumé AVATAR 2026 Łukasz Dvořák, Škoda; Erdoğan`
  const documents = createPageDocuments(folder)
  const [copied] = await textsOf((await documents.pdf(documentOf(text))).content)
  expect(copied?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  // The width of two faces in turn: one that was drawn wider than measured would show its ink beyond.
  const line = 'fiŁŘőAVATAR'
  const width = [...line].reduce((sum, character) => sum + lettersOf(faces).advance(character, 'regular') * 40, 0)
  const [large] = await rasterise((await documents.pdf(documentOf(line, { size: 40, leading: 60 }))).content)
  expect(large?.ink(20 + width, 0, 360 - width, 100)).toBe(0)
  expect(large?.ink(20 + width - 12, 0, 12, 100)).toBeGreaterThan(1)
})

test('what the font lacks shows as a mark, and is named', async () => {
  const { content, missing } = await createPageDocuments(folder).pdf(documentOf('王𠮷', { size: 40, leading: 60 }))
  expect(missing).toEqual(['𠮷'])
  const [raster] = await rasterise(content)
  expect(raster?.ink(60, 0, 40, 100)).toBeGreaterThan(50)
})

test.each(['Łukasz Dvořák', 'Erdoğan Şık', 'Škoda, Żabka, Győr', 'Ștefan Țîrlea', '葛\u{e0100}城 辻\u{fe00}', 'Zoe\u0308 S\u030cimon'])('%s prints without a mark for what is missing, in the picture too', async (text) => {
  const documents = createPageDocuments(folder)
  const { content, missing } = await documents.pdf(documentOf(text))
  expect(missing).toEqual([])
  const [copied = ''] = await textsOf(content)
  expect(copied.trim()).toBe(text.normalize('NFC').replace(/[\u{fe00}\u{e0100}]/gu, ''))
  const { pages } = await documents.pictures(documentOf(text))
  expect(pages.join('')).not.toContain('d=""')
})

test('the picture draws each letter where the PDF does, whichever font it is from', async () => {
  const { pages } = await createPageDocuments(folder).pictures(documentOf('林ř林'))
  const places = [...(pages[0] ?? '').matchAll(/<g transform="translate\(([\d.]+) /g)].map(([, x]) => Number(x))
  const letters = lettersOf(faces)
  const sliver = 1.6
  const own = letters.advance('ř', 'regular') * 10
  expect(places).toEqual([20, 20 + 10 + sliver, 20 + 10 + sliver + own + sliver].map((x) => expect.closeTo(x, 1) as number))
})

test('the same document gives the same bytes, small ones', async () => {
  const documents = createPageDocuments(folder)
  const [first, second] = [await documents.pdf(documentOf(common.join(''))), await documents.pdf(documentOf(common.join('')))]
  expect(Buffer.compare(first.content, second.content)).toBe(0)
  expect(first.content.length).toBeLessThan(40_000)
  expect(Buffer.from(first.content).toString('latin1')).not.toMatch(/CreationDate|ModDate/)
})

test('the picture of a page draws the same letters at the same places', async () => {
  const { pages, missing } = await createPageDocuments(folder).pictures(documentOf('林小满，林'))
  expect(missing).toEqual([])
  expect(pages).toHaveLength(1)
  const svg = pages[0] ?? ''
  // Four letters have an outline each; the second 林 is the first one again, four em further on.
  expect(svg.match(/<path id=/g)).toHaveLength(4)
  expect(svg.match(/<use /g)).toHaveLength(5)
  expect(svg).toContain('<use xlink:href="#0" x="1000"/>')
  expect(svg).not.toContain('<text')
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create } from 'fontkit'
import { localize } from '~/domain/catalogues/locale'
import { COMPETENCIES } from '~/reference/competencies/competencies'
import { cardPictureSize, radarLabelsOf } from './paint-card'
import { lineHeight, wrapWords } from './radar-labels'

const font = create(readFileSync(path.join('node_modules', '@expo-google-fonts', 'noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf')))
if (!('createSubset' in font)) throw new Error('one font was expected')
/** As the canvas measures in the font that it paints in. */
const measure = (text: string, size: number) => ([...text].reduce((sum, character) => sum + font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth, 0) / font.unitsPerEm) * size

const top = 514
const bottom = top + 440

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const names = COMPETENCIES.map((competency) => localize(competency, locale))

  test.each([3, 4, 5, 6])('every competency is written whole within the picture, at any of %i axes', (count) => {
    for (const name of names) {
      // All axes carry it: one of them is the tightest.
      for (const { lines, size, align, x, y } of radarLabelsOf(measure, Array.from({ length: count }, () => name), top)) {
        expect(lines.join(' ').replace(/\s/g, '')).toBe(name.replace(/\s/g, ''))
        expect(size).toBeGreaterThanOrEqual(20)
        for (const line of lines) {
          const width = measure(line, size)
          const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
          expect(left).toBeGreaterThanOrEqual(20)
          expect(left + width).toBeLessThanOrEqual(cardPictureSize.width - 20)
        }
        expect(y).toBeGreaterThan(480)
        expect(y + lines.length * size * lineHeight).toBeLessThan(bottom)
      }
    }
  })
})

test('lines break between words, between Chinese characters, and in a word only where it is too wide', () => {
  const ten = (text: string) => [...text].length * 10
  expect(wrapWords(ten, 'Data structures', 110, 2)).toEqual({ lines: ['Data', 'structures'], isWhole: true })
  expect(wrapWords(ten, '数据结构与算法', 40, 2)).toEqual({ lines: ['数据结构', '与算法'], isWhole: true })
  expect(wrapWords(ten, 'Photosynthesis', 100, 2)).toEqual({ lines: ['Photosynth', 'esis'], isWhole: false })
  expect(wrapWords(ten, 'one two three four', 50, 2)).toEqual({ lines: ['one', 'two…'], isWhole: false })
})

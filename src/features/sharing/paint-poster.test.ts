import fc from 'fast-check'
import { wrapText } from './paint-poster'

const measure = (text: string) => [...text].length * 10

test('short text is one line, long text ends in an ellipsis', () => {
  expect(wrapText(measure, '前端工程师', 100, 2)).toEqual(['前端工程师'])
  expect(wrapText(measure, 'abcdefghijklmnopqrstuvwxyz', 100, 2)).toEqual(['abcdefghij', 'klmnopqrs…'])
  expect(wrapText(measure, '', 100, 2)).toEqual([])
})

test('no line is wider than the width, and nothing is lost while it fits', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (text, most) => {
      const lines = wrapText(measure, text, 100, most)
      expect(lines.length).toBeLessThanOrEqual(most)
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(100)
      if ([...text].length <= 10 * most) expect(lines.join('')).toBe(text)
    }),
  )
})

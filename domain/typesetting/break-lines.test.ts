import fc from 'fast-check'
import { breakLines, type Sort, spaceBefore } from './break-lines'
import { isWide } from './line-rules'

const sortsOf = (text: string): Sort[] => [...text].map((character) => ({ character, advance: character === '\n' ? 0 : isWide(character) ? 10 : 5, size: 10 }))
const lines = (text: string, width: number) => breakLines(sortsOf(text), width).map(({ from, to }) => [...text].slice(from, to).join(''))

test.each([
  ['Chinese breaks anywhere', '负责订单系统的设计', 40, ['负责订单', '系统的设', '计']],
  ['a comma hangs rather than beginning a line', '负责订单，系统的设', 45, ['负责订单，', '系统的设']],
  ['without room to hang, the character before it comes along', '负责订单，系统的设', 42, ['负责订', '单，系统', '的设']],
  ['an opening bracket goes to the next line', '负责订（单）系统', 40, ['负责订', '（单）系', '统']],
  ['a dash of two is one', '一二三——四五六', 35, ['一二', '三——四', '五六']],
  ['words stay whole, spaces at the end go', 'design and build', 50, ['design and', 'build']],
  ['a word wider than the line is broken', 'abcdefghijkl', 30, ['abcdef', 'ghijkl']],
  ['a unit stays with its figure', '效率提升 30%', 55, ['效率提升', '30%']],
  ['a break in the text is one', '一\n二', 100, ['一', '二']],
  ['an address breaks after a slash', 'github.com/lin-xiao', 60, ['github.com/', 'lin-xiao']],
  ['an accent stays with what it is on', '一二\u0308三', 20, ['一', '二\u0308', '三']],
  ['an empty text is a line', '', 30, ['']],
])('%s', (_name, text, width, expected) => {
  expect(lines(text, width)).toEqual(expected)
})

test('a sliver of space stands between Chinese and Latin letters, none where a space was typed', () => {
  expect(spaceBefore(sortsOf('用Python'), 1)).toBeCloseTo(1.6)
  expect(spaceBefore(sortsOf('用 Python'), 1)).toBe(0)
  expect(spaceBefore(sortsOf('用 Python'), 2)).toBe(0)
})

test('the white halves of neighbouring marks are one', () => {
  expect(spaceBefore(sortsOf('级）（人'), 2)).toBe(-5)
  expect(spaceBefore(sortsOf('级），人'), 2)).toBe(-5)
  expect(spaceBefore(sortsOf('级（人'), 1)).toBe(0)
  expect(lines('一二）（三四', 55)).toEqual(['一二）（三四'])
})

test('whatever the text: nothing is lost, no line is too wide, no line begins with a closing mark', () => {
  const character = fc.constantFrom('订', '单', '，', '。', '（', '）', '“', '”', '—', 'a', 'B', '7', '%', ' ', '-', '\n')
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 80 }), fc.integer({ min: 40, max: 200 }), (text, width) => {
      const sorts = sortsOf(text)
      const broken = breakLines(sorts, width)
      expect(broken.map(({ from, to }) => [...text].slice(from, to).join('')).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of broken) expect(line.width).toBeLessThanOrEqual(width + 5.01)
    }),
  )
})

import fc from 'fast-check'
import { foldText } from './fold-text'
import { isOneEdit, oneEditAway } from './one-edit'
import { parsePinyin } from './parse-pinyin'
import { scanRuns } from './scan-runs'

test('folding keeps every place where it is', () => {
  expect(foldText('ＪＡＶＡ　开发İ')).toBe('java 开发İ')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length))
})

test('runs of Chinese and of letters, with their places', () => {
  expect(scanRuns('java开发, c++/c# 5g')).toEqual([
    { kind: 'latin', text: 'java', start: 0 },
    { kind: 'han', text: '开发', start: 4 },
    { kind: 'latin', text: 'c++', start: 8 },
    { kind: 'latin', text: 'c#', start: 12 },
    { kind: 'latin', text: '5g', start: 15 },
  ])
})

test.each([
  ['kuaiji', false, ['kuai ji', 'ku ai ji']],
  ['xian', false, ['xian', 'xi an']],
  ['ruanj', false, []],
  ['ruanj', true, ['ruan j', 'ru an j']],
  ['go', true, []],
  ['python', true, []],
])('%s is read as %j', (letters, mayBeOpen, expected) => {
  expect(parsePinyin(letters, mayBeOpen).map(({ syllables }) => syllables.join(' '))).toEqual(expected)
})

test('reading letters that can be read in very many ways ends soon', () => {
  expect(parsePinyin('xian'.repeat(10), true)).toHaveLength(6)
})

test('one edit: added, left out, replaced, swapped; nothing else', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
  fc.assert(fc.property(letters, letters, (a, b) => isOneEdit(a, b) === oneEditAway(a).includes(b)))
  expect(isOneEdit('pyhton', 'python')).toBe(true)
  expect(isOneEdit('java', 'java')).toBe(false)
  expect(isOneEdit('abcd', 'acdb')).toBe(false)
})

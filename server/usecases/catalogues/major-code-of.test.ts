import { majorCodeOf } from './major-code-of'

test.each([
  ['080901', '080901'],
  ['80901', '080901'],
  ['０８０９０１', '080901'],
  ['010103K', '010103'],
  ['080911TK', '080911'],
  ['80911tk', '080911'],
  ['440301', '440301'],
  ['计算机科学与技术', '080901'],
  ['计算机科学与技术（师范）', '080901'],
  ['999999', undefined],
  ['0809', undefined],
  ['计算机', undefined],
  ['', undefined],
])('%s: %s', (text, code) => {
  expect(majorCodeOf(text)).toBe(code)
})

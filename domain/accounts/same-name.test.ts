import * as fc from 'fast-check'
import { isSameName } from './same-name'

test.each([
  ['张三', '张 三'],
  ['张三', '　张三 '],
  ['买买提·艾力', '买买提•艾力'],
  ['买买提·艾力', '买买提.艾力'],
  ['买买提·艾力', '买买提 ・ 艾力'],
  ['买买提·艾力', '买买提．艾力'],
  ['Anna Schmidt', 'ＡＮＮＡ　schmidt'],
  ['李四', '李四\u200b'],
])('%s is %s', (a, b) => {
  expect(isSameName(a, b)).toBe(true)
})

test.each([
  ['张三', '张三丰'],
  ['买买提·艾力', '买买提艾力'],
  ['', ''],
  ['  ', '·'],
])('%s is not %s', (a, b) => {
  expect(isSameName(a, b)).toBe(false)
})

test('spaces anywhere never matter', () => {
  const name = fc.stringMatching(/^[\u4e00-\u9fa5]{2,6}$/)
  fc.assert(fc.property(name, fc.nat(), (text, at) => isSameName(text, `${text.slice(0, at % text.length)} ${text.slice(at % text.length)}`)))
})

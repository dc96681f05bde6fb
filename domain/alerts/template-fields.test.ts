import fc from 'fast-check'
import { fitField, fitTemplate } from './template-fields'

test.each([
  ['thing', '算法工程师（机器学习平台方向，哈尔滨研发中心）', '算法工程师（机器学习平台方向，哈尔滨研…'],
  ['thing', ' 两行\n一行 ', '两行 一行'],
  ['thing', '', '—'],
  ['phrase', '进入下一轮面试', '进入下一轮'],
  ['phrase', 'ok', '无'],
  ['name', '阿卜杜热合曼·买买提依明', '阿卜杜热合曼·买买提'],
  ['character_string', '编号 A-1024', 'A-1024'],
  ['time', '2026-11-22T16:30:00.000Z', '2026-11-23 00:30'],
  ['date', '2026-11-22T16:30:00.000Z', '2026-11-23'],
] as const)('%s: %j is sent as %j', (type, value, sent) => {
  expect(fitField(type, value)).toBe(sent)
})

test('nothing that people type makes a message the platform refuses', () => {
  const bounds = { thing: 20, phrase: 5, name: 10, character_string: 32 } as const
  fc.assert(
    fc.property(fc.constantFrom('thing', 'phrase', 'name', 'character_string'), fc.string({ unit: 'binary' }), (type, value) => {
      const length = [...fitField(type, value)].length
      return length >= 1 && length <= bounds[type]
    }),
  )
})

test('a template is filled field by field, and with nothing else', () => {
  const data = { thing1: '启明科技', thing2: '测试工程师', phrase3: '拟录用', thing4: '', extra: 'x' }
  expect(fitTemplate('application-result', data)).toEqual({ thing1: '启明科技', thing2: '测试工程师', phrase3: '拟录用', thing4: '—' })
})

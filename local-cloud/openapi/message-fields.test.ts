import { fieldFault } from './message-fields'

test.each([
  ['thing1', '面试通知'],
  ['thing12', '字'.repeat(20)],
  ['number3', '12.5'],
  ['letter1', 'ABC'],
  ['symbol1', '√'],
  ['character_string2', 'AB-2026/01'],
  ['time3', '15:01'],
  ['time3', '2026年3月1日 15:01'],
  ['date4', '2026-03-01'],
  ['date4', '2026年3月1日 15:01'],
  ['amount5', '￥8000.00'],
  ['amount5', '8000元'],
  ['phone_number6', '+86-0451-88888888'],
  ['name7', '张三'],
  ['name7', 'John Smith'],
  ['phrase8', '已通过'],
])('%s takes %s', (key, value) => {
  expect(fieldFault(key, value)).toBeUndefined()
})

test.each([
  ['thing1', '字'.repeat(21), 'invalid'],
  ['thing1', '', 'is empty'],
  ['thing1', undefined, 'is empty'],
  ['number3', 'twelve', 'invalid'],
  ['character_string2', '中文', 'invalid'],
  ['character_string2', 'x'.repeat(33), 'invalid'],
  ['time3', 'soon', 'invalid'],
  ['date4', '15:01', 'invalid'],
  ['name7', '名'.repeat(11), 'invalid'],
  ['phrase8', '一二三四五六', 'invalid'],
  ['phrase8', 'ok', 'invalid'],
])('%s refuses %j', (key, value, text) => {
  expect(fieldFault(key, value)).toBe(`data.${key}.value ${text}`)
})

import { isCellError } from './cell-error'

test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#ERROR!', ' #n/a ', '＃N/A', '####'])('%s is an error', (text) => {
  expect(isCellError(text)).toBe(true)
})

test.each(['', '#', '#1', 'C#', 'C# 程序设计', '#数据结构', '数据结构 #REF!', 'N/A'])('%s is none', (text) => {
  expect(isCellError(text)).toBe(false)
})

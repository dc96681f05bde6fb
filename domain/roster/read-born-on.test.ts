import { readBornOn } from './read-born-on'

test.each(['2008-03-01', '2008/3/1', '2008.3.1', '2008年3月1日', '2008年03月01', '20080301', '２００８-０３-０１', ' 2008 / 3 / 1 '])('%s is a date', (text) => {
  expect(readBornOn(text)).toBe('2008-03-01')
})

test.each(['', '2008-02-30', '2008-13-01', '03/01/2008', '39508', '去年', '2008-3'])('%s is none', (text) => {
  expect(readBornOn(text)).toBeUndefined()
})

import { excerpt } from './excerpt'
import { markText } from './mark-text'
import { queryWords } from './query-words'

const marked = (text: string, query: string) => markText(text, queryWords(query)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['高级会计', '会计', ['会计']],
  ['高级会计', '会记', ['会计']],
  ['高级会计', 'kuaiji', ['会计']],
  ['软件开发工程师', 'rjkf', ['软件开发']],
  ['软件开发工程师', 'ruanjiank', ['软件开']],
  ['软件开发工程师', '软件研发工程师', ['软件', '发工程师']],
  ['西安银行', 'xian', ['西安']],
  ['Java 与 JavaScript', 'java', ['Java', 'Java']],
  ['熟悉 Python', 'pyhton', ['Python']],
  ['Ｃ＋＋ 开发', 'c++', ['Ｃ＋＋']],
  ['管培生', '会计', []],
])('of %s, %s marks %j', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected)
})

test('an excerpt shows the first find and what stands around it', () => {
  const duties = `${'负责日常事务。'.repeat(10)}\n协助会计核对票据，${'整理档案。'.repeat(20)}`
  const piece = excerpt(duties, queryWords('会计'))
  expect(piece?.text.startsWith('…')).toBe(true)
  expect(piece?.text.endsWith('…')).toBe(true)
  expect(piece?.text).toHaveLength(62)
  expect(piece?.marks.map(({ start, end }) => piece.text.slice(start, end))).toEqual(['会计'])
  expect(excerpt('会计', queryWords('会计'))).toEqual({ text: '会计', marks: [{ start: 0, end: 2 }] })
  expect(excerpt(duties, queryWords('护士'))).toBeNull()
})

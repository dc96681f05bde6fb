import fc from 'fast-check'
import type { SearchDocument } from '../search-document'
import { arbitraryDocuments, arbitraryFilters } from '../testing/arbitrary-documents'
import { noSearchFilters, searchDocument } from '../testing/documents'
import { plainSearch } from '../testing/plain-search'
import { queryWords } from './query-words'
import { FILTER_NAMES, passesFilter } from './search-filters'

const today = '2026-11-25'
const corpus: SearchDocument[] = [
  searchDocument('accountant', { title: '会计', occupation: '2-06-03-00', cities: ['230100'] }),
  searchDocument('engineer', { title: '软件开发工程师', employer: '启明科技有限公司', duties: '用 Python 与 C++ 开发，熟悉 Kubernetes。' }),
  searchDocument('tester', { title: '测试工程师', duties: '与软件开发团队一起写 JavaScript 测试。' }),
  searchDocument('clerk', { title: '行政专员', employer: '西安银行', duties: '协助会计核对票据。' }),
  searchDocument('closed', { title: '会计主管', closesOn: '2026-11-24' }),
  ...['a', 'b', 'c'].map((name) => searchDocument(`java-${name}`, { title: `Java 工程师 ${name}` })),
]
const ask = (text: string) => plainSearch(corpus, { words: queryWords(text), filters: noSearchFilters, today })
const found = (text: string) => ask(text).hits.map(({ id }) => id)

test.each([
  ['会计', ['accountant', 'clerk'], 'as it is written'],
  ['会', ['accountant', 'clerk'], 'one character'],
  ['kuaiji', ['accountant'], 'pinyin: the head of a posting by its sound, the duties not'],
  ['huiji', ['accountant'], 'another reading of the same character'],
  ['会记', ['accountant'], 'a homophone typed instead'],
  ['kuaji', ['accountant'], 'a letter of the pinyin left out'],
  ['kuiaji', ['accountant'], 'two letters of the pinyin swapped'],
  ['rjkfgcs', ['engineer'], 'first letters'],
  ['ruanjiank', ['engineer'], 'pinyin still being typed'],
  ['软件开发工呈师', ['engineer'], 'a wrong character in a long word, by its sound'],
  ['软件开法工程师', ['engineer', 'tester'], 'a wrong character in a long word, by the rest of it'],
  ['软件研发工程师', ['engineer'], 'most of a long word'],
  ['pyth', ['engineer'], 'the beginning of a word'],
  ['pyhton', ['engineer'], 'two letters swapped'],
  ['kubernets', ['engineer'], 'a letter left out'],
  ['Ｃ++', ['engineer'], 'full-width letters, and a sign that belongs to the word'],
  ['javascript', ['tester'], 'a word in the duties'],
  ['xian', ['clerk'], 'one word of letters, two readings'],
  ['工程师 测试', ['tester'], 'every word must be found'],
  ['哈尔滨 会计', ['accountant'], 'the city is part of what one types'],
  ['harbin', ['accountant'], 'the city in English'],
  ['量子', [], 'nothing like it'],
  ['xyz', [], 'no word, no pinyin'],
  ['，。！', expect.arrayContaining(['accountant', 'engineer']), 'no word at all: everything that is open'],
])('%s finds %j: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a word that enough postings have as typed is not looked for in other ways', () => {
  expect(found('java')).toEqual(['java-a', 'java-b', 'java-c', 'tester'])
  expect(ask('java').near).toEqual([])
})

test('what was meant instead is told', () => {
  expect(ask('会记').near).toEqual(['会记'])
  expect(ask('kuaiji').near).toEqual([])
})

test('certain is what stands in the head as typed; the rarer word and the better place count more', () => {
  const { hits } = ask('会计')
  expect(hits.map(({ id, isSure }) => [id, isSure])).toEqual([['accountant', true], ['clerk', false]])
  expect(hits[0]!.relevance).toBeGreaterThan(hits[1]!.relevance)
  expect(ask('会记').hits[0]?.isSure).toBe(false)
})

test('filters leave exactly what passes them, and say what each one alone keeps away', () => {
  fc.assert(
    fc.property(arbitraryDocuments, arbitraryFilters, (documents, filters) => {
      const open = documents.filter(({ closesOn }) => closesOn >= today)
      const fails = (document: SearchDocument) => FILTER_NAMES.filter((name) => !passesFilter(document, name, filters))
      const { hits, without } = plainSearch(documents, { words: [], filters, today })
      expect(hits.map(({ id }) => id)).toEqual(open.filter((document) => fails(document).length === 0).map(({ id }) => id).sort())
      for (const [name, count] of Object.entries(without)) {
        expect(count).toBe(open.filter((document) => fails(document).join() === name).length)
      }
    }),
  )
})

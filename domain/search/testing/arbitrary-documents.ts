import fc from 'fast-check'
import type { SearchDocument } from '../search-document'
import type { SearchFilters } from '../query/search-filters'

/** Few characters and words, so that what is generated meets often; homophones and heteronyms among them. */
const words = fc.constantFrom('软件', '工程师', '会计', '会记', '行长', '银行', '程', '成', 'java', 'JavaScript', 'c++', 'Python', ' ', '，', '5G', '西安', '先')
const text = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(''))
const subset = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 })
const occupations = ['2-02-10-03', '2-06-03-00', '2-06-07-02'] as const
const levels = ['11', '14', '21', '31'] as const
const majors = ['08', '0809', '080901', '050210', '0502100', '1202']
const days = fc.constantFrom('2026-11-20', '2026-12-01', '2026-12-31', '2027-06-30')

export const arbitraryDocument: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.constantFrom(...'abcdefghijklmnop'),
  title: text,
  employer: text,
  duties: text,
  occupation: fc.constantFrom(...occupations),
  cities: subset('230100', '110000', '310000'),
  salaryMax: fc.constantFrom(5000, 8000, 12_000, 100_000),
  level: fc.constantFrom(...levels),
  majors: subset(...majors),
  employerKind: fc.constantFrom('31', '39'),
  employerSize: fc.constantFrom('1-19', '10000+'),
  closesOn: days,
  publishedAt: fc.constantFrom('2026-09-01T00:00:00.000Z', '2026-10-01T00:00:30.000Z'),
})

export const arbitraryDocuments = fc.uniqueArray(arbitraryDocument, { selector: ({ id }) => id, maxLength: 16 })

export const arbitraryFilters: fc.Arbitrary<SearchFilters> = fc.record({
  cities: subset('230100', '110000'),
  occupations: subset(...occupations),
  majors: subset(...majors),
  level: fc.option(fc.constantFrom(...levels)),
  salaryMin: fc.option(fc.constantFrom(0, 8000, 9000)),
  employerKinds: subset('31', '39'),
  employerSizes: subset('1-19', '10000+'),
  closesBy: fc.option(days),
})

/** What is typed: whole words, beginnings, pinyin, first letters, slips. */
export const arbitraryText = fc.array(
  fc.constantFrom('软件', '软件工程师', '会计', '会记', '快计', '工', '成', 'java', 'jav', 'jaav', 'pyhton', 'c++', 'kuaiji', 'kuaijj', 'ruanjian', 'ruanj', 'rjgc', 'hj', 'xian', '银行行长', '软件开发工程师', '5g', '哈尔滨', 'harbin', '程序员'),
  { maxLength: 3 },
).map((parts) => parts.join(' '))

import { cardDocument, type PrintedEntry } from './card-document'

const student = { name: '沈星', schoolName: '江城大学', college: '计算机学院', major: '080901', className: '计科2301', level: '21', graduationYear: 2027 }
const entry = (part: Partial<PrintedEntry>): PrintedEntry => ({ entryId: 'e', kind: 'start-up', title: '新枝科技有限公司', chapter: '2026-1', source: 'job-search', verification: 'verified', ...part })
const printed = (one: PrintedEntry) => JSON.stringify(cardDocument({ card: { student, competencies: [], surveys: [], entries: [one] }, locale: 'zh-CN', printedOn: '2026-11-29' }))

test.each([
  [entry({}), '创业 · 已核验'],
  [entry({ verification: 'unverified' }), '创业 · 现在未核验'],
  [entry({ verification: 'disputed' }), '创业 · 有异议'],
  [entry({ source: 'self', verification: 'unverified' }), '创业 · 自己填写'],
])('%#: the note says who stands behind an entry', (one, words) => {
  expect(printed(one)).toContain(words)
})

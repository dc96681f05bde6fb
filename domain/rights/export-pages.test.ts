import type { Block } from '~/domain/typesetting/page-document'
import { exportPages, rowLines } from './export-pages'
import type { PersonalExport } from './export-schema'
import { fieldWords } from './field-words'

const content: PersonalExport = {
  format: 'yicheng-personal-export',
  version: '1.1',
  exportedAt: '2026-11-20T08:00:00.000Z',
  studentId: 's-1',
  parts: [
    { part: 'students', title: { 'zh-CN': '学籍', en: 'Roster' }, rows: [{ name: '王𠮷', isFindable: true, cities: ['420100'] }] },
    { part: 'cards', title: { 'zh-CN': '职业卡', en: 'Career card' }, rows: [] },
  ],
  withheld: [{ part: 'requests', title: { 'zh-CN': '请求记录', en: 'Replies kept' }, why: { 'zh-CN': '七天后删除', en: 'gone after seven days' } }],
}
const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : '')
const linesOf = (...args: Parameters<typeof exportPages>) => exportPages(...args).flows.flatMap(({ blocks }) => blocks.map(textOf)).filter((text) => text !== '')

test('one language a paper, with everything of the product in it', () => {
  expect(linesOf(content, 'zh-CN')).toEqual([
    '个人数据导出',
    '导出时间 2026-11-20T08:00:00.000Z（UTC） · 格式 1.1 · 编号 s-1',
    '代码和状态按保存的样子列出，和 JSON 文件里一样。',
    ...['学籍（1）', '姓名：王𠮷', '可被单位找到：是', '城市：420100'],
    ...['没有内容的部分', '职业卡', '不提供副本的部分', '请求记录：七天后删除'],
  ])
  const english = linesOf(content, 'en')
  expect(english.filter((line) => /[\u4e00-\u9fff：、（）]/.test(line.replace('王𠮷', '')))).toEqual([])
  expect(english).toEqual(expect.arrayContaining(['Roster (1)', 'Employers may find the card: yes', 'Nothing stored', 'Replies kept: gone after seven days']))
})

test('what no font draws is named by its number, for its picture is what is missing', () => {
  expect(linesOf(content, 'en', ['𠮷', '😀']).slice(-2)).toEqual(['Characters that do not print', expect.stringContaining('U+20BB7, U+1F600')])
  expect(linesOf(content, 'zh-CN', ['𠮷']).at(-1)).toContain('U+20BB7')
})

test('nested fields stand under the path that leads to them, empty ones not at all', () => {
  expect(rowLines({ wishes: { salaryMin: 8000, cities: [] }, competencies: [{ id: 'sql', level: 3 }], note: '' }, 'en')).toEqual(['Wishes › Least monthly pay: 8000', 'Competencies 1 › Code: sql', 'Competencies 1 › Level: 3'])
})

test('every word is there in both languages, each in its own', () => {
  for (const [field, word] of Object.entries(fieldWords)) expect([field, /[\u4e00-\u9fff]/.test(word['zh-CN']), /^[\u0020-\u024f]+$/.test(word.en)]).toEqual([field, true, true])
})

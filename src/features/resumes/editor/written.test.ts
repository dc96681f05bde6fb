import { noWording } from '~/domain/resumes/resume-draft'
import { material } from '~/domain/resumes/testing/sample'
import { entriesLeft, isWorded, movedBy, shownItem, withEntries, type Material } from './written'

const own: Material = { ...material, entries: [...material.entries], competencies: [...material.competencies] }
const chosen = (entryId: string) => ({ entryId, wording: noWording })

test('things move by one place and stop at the ends', () => {
  expect(movedBy(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(movedBy(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(movedBy(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(movedBy(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('a section offers what it has not taken, of its kinds only, nothing disputed', () => {
  expect(entriesLeft(own, { section: 'practice', entries: [chosen('s1')] }).map(({ entryId }) => entryId)).toEqual(['v1'])
  expect(entriesLeft(own, { section: 'summary', entries: [] })).toEqual([])
  const disputed = { ...own, entries: own.entries.map((entry) => ({ ...entry, isDisputed: entry.entryId === 'v1' })) }
  expect(entriesLeft(disputed, { section: 'practice', entries: [chosen('s1')] })).toEqual([])
})

test('what is added is said as the card says it, up to the limit', () => {
  expect(withEntries({ section: 'projects', entries: [chosen('p1')] }, ['p2']).entries).toEqual([chosen('p1'), chosen('p2')])
  expect(withEntries({ section: 'courses', entries: [] }, Array.from({ length: 20 }, (_, index) => `u${index}`)).entries).toHaveLength(12)
})

test('an entry reads as worded, and is gone once the card has it no more', () => {
  const wording = { ...noWording, role: '主程' }
  expect(shownItem(own, { entryId: 'p1', wording }, 'zh-CN')).toMatchObject({ title: '校园二手书交换小程序', role: '主程' })
  expect(shownItem(own, chosen('gone'), 'zh-CN')).toBeNull()
  expect([isWorded(wording), isWorded(noWording)]).toEqual([true, false])
})

import { findOptions, indexOptions } from './find-options'
import type { PickerOption } from './picker-option'

const majors: PickerOption[] = [
  {
    value: '08',
    label: '工学',
    children: [
      { value: '0809', label: '计算机类', isBranchOnly: true, children: [{ value: '080901', label: '计算机科学与技术', keywords: 'jisuanji' }, { value: '080902', label: '软件工程' }] },
      { value: '0802', label: '机械类', children: [{ value: '080202', label: '机械设计', keywords: '计算力学' }] },
    ],
  },
]

test('finds at any depth, with the way to it', () => {
  expect(findOptions(majors, '软件')).toEqual([{ option: expect.objectContaining({ value: '080902' }) as unknown, path: ['工学', '计算机类'] }])
})

test('finds by code and by keyword, whatever the case', () => {
  expect(findOptions(majors, '080901').map(({ option }) => option.value)).toEqual(['080901'])
  expect(findOptions(majors, 'JISUANJI').map(({ option }) => option.value)).toEqual(['080901'])
})

test('labels that begin with the word come first; a branch that only leads on is not an answer', () => {
  expect(findOptions(majors, '计算').map(({ option }) => option.value)).toEqual(['080901', '080202'])
})

test('all words must be there; no words find nothing', () => {
  expect(findOptions(majors, '计算机 技术').map(({ option }) => option.value)).toEqual(['080901'])
  expect(findOptions(majors, '  ')).toEqual([])
})

test('stops at the limit', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ value: String(index), label: `城市${index}` }))
  expect(findOptions(many, '城市', 20)).toHaveLength(20)
})

test('indexes every option by its value', () => {
  expect(indexOptions(majors).get('080202')?.path).toEqual(['工学', '机械类'])
  expect(indexOptions(majors).size).toBe(6)
})

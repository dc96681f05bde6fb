import { cleanStudentNumber, wrongFields } from './record-key'

test.each([
  ['２０２３０１０１８８', '2023010188'],
  [' 2023 0101 88 ', '2023010188'],
  ['b-2023', 'b-2023'],
])('%s is meant as %s', (typed, meant) => {
  expect(cleanStudentNumber(typed)).toBe(meant)
})

test('names every field that cannot be right yet', () => {
  expect(wrongFields({ schoolId: '', studentNumber: '12', name: ' ' })).toEqual(['schoolId', 'studentNumber', 'name'])
  expect(wrongFields({ schoolId: 's1', studentNumber: '２０２３', name: '陈知行' })).toEqual([])
})

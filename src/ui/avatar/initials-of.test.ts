import { initialsOf } from './initials-of'

test.each([
  ['王明', '王明'],
  ['王小明', '小明'],
  ['欧阳清扬', '欧阳'],
  ['北辰软件（哈尔滨）', '北辰'],
  ['ada lovelace', 'AL'],
  ['Yicheng', 'Y'],
  ['  ', '·'],
])('%s → %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

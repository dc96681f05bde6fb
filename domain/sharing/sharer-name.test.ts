import { sharerName } from './sharer-name'

test.each([
  ['林晓雨', '林同学'],
  ['欧阳娜娜', '欧阳同学'],
  ['欧阳', '欧同学'],
  ['买买提·依明', '买同学'],
  ['alex Chen', 'A.'],
  ['  ', '同学'],
])('%s is called %s', (name, called) => {
  expect(sharerName(name)).toBe(called)
})

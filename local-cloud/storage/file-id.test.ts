import { fileIdOf, pathOfFileId } from './file-id'

test('a path survives the way into a fileID and back', () => {
  for (const path of ['a.txt', '简历/张 三.pdf', 'a/b/c']) expect(pathOfFileId('env', fileIdOf('env', path))).toBe(path)
})

test.each(['', 'a.txt', 'cloud://other.bucket/a.txt', 'cloud://env.bucket', 'cloud://env.bucket/', 'https://env.bucket/a.txt'])('%j is no file of this environment', (fileId) => {
  expect(pathOfFileId('env', fileId)).toBeUndefined()
})

import { isOwnUpload, uploadPath } from './uploads'

const environment = 'cloud://local-cloud.bucket'

test('a file at the path we give out is the own one', () => {
  expect(isOwnUpload(`${environment}/${uploadPath('licence', 'a1', '营业执照 1.jpg')}`, 'licence', 'a1')).toBe(true)
})

test.each([
  ['somebody else’s', `${environment}/licences/a2/x.jpg`],
  ['another purpose', `${environment}/rosters/a1/x.jpg`],
  ['a prefix of another account', `${environment}/licences/a12/x.jpg`],
  ['a way out of the folder', `${environment}/licences/a1/../a2/x.jpg`],
  ['a folder below', `${environment}/licences/a1/b/x.jpg`],
  ['the folder itself', `${environment}/licences/a1/`],
  ['no file id', 'licences/a1/x.jpg'],
])('not the own one: %s', (_, fileId) => {
  expect(isOwnUpload(fileId, 'licence', 'a1')).toBe(false)
})

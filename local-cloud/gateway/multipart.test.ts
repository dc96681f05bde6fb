import fc from 'fast-check'
import { parseMultipart } from './multipart'

const encode = (fields: Record<string, Buffer>, boundary: string) =>
  Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`), value, Buffer.from('\r\n')]),
    Buffer.from(`--${boundary}--\r\n`),
  ])

test('binary values come back byte for byte, whatever they hold', () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array))
  const withLineBreaks = fc.constantFrom('\r\n', '\r\n\r\n', '--', '\r\n--', '').map((text) => Buffer.from(text))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('action', 'requestData', 'apiName'), fc.oneof(bytes, withLineBreaks)), (fields) => {
      const parsed = parseMultipart(encode(fields, '--------1234'), 'multipart/form-data; boundary=--------1234')
      expect(Object.fromEntries(parsed)).toEqual(fields)
    }),
  )
})

test('a quoted boundary, and no boundary at all', () => {
  const body = encode({ a: Buffer.from('1') }, 'x y')
  expect(parseMultipart(body, 'multipart/form-data; boundary="x y"').get('a')?.toString()).toBe('1')
  expect(parseMultipart(body, 'multipart/form-data').size).toBe(0)
})

import fc from 'fast-check'
import { finishUpload, uploadPart } from '~/contract/desk'
import { uploadLimits } from '~/contract/uploads'
import { partsOf, uploadInParts } from './upload-in-parts'

jest.mock('./transport/transport', () => ({ transport: {} }))
jest.mock('./storage', () => ({ tabStorage: { read: () => undefined, write: () => undefined }, deviceStorage: {} }))

test('the parts of a file decode one by one to the whole, and each fits a call', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.integer({ min: 4, max: 100 }), (bytes, longest) => {
      const parts = partsOf(Buffer.from(bytes).toString('base64'), longest)
      expect(Buffer.concat(parts.map(part => Buffer.from(part, 'base64')))).toEqual(Buffer.from(bytes))
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(longest)
    }),
  )
})

test('a file is sent in order under one id, then finished', async () => {
  const sent: { name: string; input: unknown }[] = []
  const call = ((operation: { name: string }, input: unknown) => {
    sent.push({ name: operation.name, input })
    return Promise.resolve({ ok: true, data: operation.name === 'finishUpload' ? { fileId: 'cloud://f' } : { index: 0 } })
  }) as unknown as Parameters<typeof uploadInParts>[4]
  const arrived: number[] = []
  expect(await uploadInParts('roster', 'A'.repeat(uploadLimits.partCharacters + 4), '.xlsx', share => arrived.push(share), call)).toBe('cloud://f')
  expect(arrived).toEqual([0.5, 1])
  expect(sent.map(({ name }) => name)).toEqual(['uploadPart', 'uploadPart', 'finishUpload'])
  for (const { name, input } of sent) {
    expect((name === 'finishUpload' ? finishUpload : uploadPart).input.safeParse(input).success).toBe(true)
  }
  expect(new Set(sent.map(({ input }) => (input as { uploadId: string }).uploadId)).size).toBe(1)
})

test('a part that is refused ends the upload', async () => {
  const call = (() => Promise.resolve({ ok: false, error: { code: 'RATE_LIMITED', traceId: 't' } })) as unknown as Parameters<typeof uploadInParts>[4]
  await expect(uploadInParts('licence', 'AAAA', '.png', undefined, call)).rejects.toThrow('part 1 of 1: RATE_LIMITED')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readFunctionConfig } from './function-config'

const folder = mkdtempSync(path.join(os.tmpdir(), 'function-config-'))
afterAll(() => rmSync(folder, { recursive: true }))
const read = (config: unknown) => {
  writeFileSync(path.join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
  return readFunctionConfig(folder)
}
const defaults = { timeout: 3, memory: 256, openapi: [], triggers: [], environment: {} }

test('no config.json means the defaults of the platform', () => {
  expect(readFunctionConfig(path.join(folder, 'missing'))).toEqual(defaults)
})

test('everything that is told', () => {
  const triggers = [{ name: 'each', type: 'timer', config: '0 * * * * * *' }, { name: 'other', type: 'cos' }]
  expect(read({ timeout: 20, memorySize: 512, permissions: { openapi: ['a.b'] }, triggers, envVariables: { N: 1 } })).toEqual({
    timeout: 20,
    memory: 512,
    openapi: ['a.b'],
    triggers: [{ name: 'each', cron: '0 * * * * * *' }],
    environment: { N: '1' },
  })
})

test('a time limit above 60 seconds is 60; nonsense is the default; broken JSON is an error', () => {
  expect(read({ timeout: 900 }).timeout).toBe(60)
  expect(read({ timeout: 'long', memorySize: -1, triggers: {}, permissions: [] })).toEqual(defaults)
  expect(() => read('{')).toThrow(SyntaxError)
})

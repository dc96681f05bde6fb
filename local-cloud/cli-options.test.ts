import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readCommandLine } from './cli-options'

test('defaults', () => {
  expect(readCommandLine(['--functions', 'dist'])).toEqual({ functionsDir: 'dist', dataDir: '.data', port: 4310, isQuiet: false })
})

test('a configuration file brings the rest, the command line wins', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cli-'))
  const file = path.join(folder, 'cloud.json')
  writeFileSync(file, JSON.stringify({ envId: 'from-file', port: 1, rules: { board: { read: true } } }))
  expect(readCommandLine(['--functions', 'dist', '--config', file, '--port', '0', '--env', 'mine'])).toMatchObject({ envId: 'mine', port: 0, rules: { board: { read: true } } })
  rmSync(folder, { recursive: true })
})

test('help, and what is wrong', () => {
  expect(readCommandLine(['--help'])).toBeUndefined()
  expect(() => readCommandLine([])).toThrow('--functions')
  expect(() => readCommandLine(['--functions', 'dist', '--port', 'http'])).toThrow('--port')
  expect(() => readCommandLine(['--unknown'])).toThrow('unknown')
})

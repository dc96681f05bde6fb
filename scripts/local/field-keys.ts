import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A key for sealed fields, as docs/deploy.md has one made for production. */
export function newFieldKeys(): string {
  return `local:${randomBytes(32).toString('base64')}`
}

/** The keys of a data folder: made with it and kept beside what they seal, readable by its owner alone. */
export function keptFieldKeys(dataDir: string): string {
  const file = path.join(dataDir, 'field-keys')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(dataDir, { recursive: true })
  const keys = newFieldKeys()
  writeFileSync(file, keys, { mode: 0o600 })
  return keys
}

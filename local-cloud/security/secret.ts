import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The environment's secret: made once, kept in the data folder, so that sessions survive a restart. */
export function readSecret(dataDir: string): Buffer {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'secret')
  try {
    return readFileSync(file)
  } catch {
    const secret = randomBytes(32)
    writeFileSync(file, secret, { mode: 0o600 })
    return secret
  }
}

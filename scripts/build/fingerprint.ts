import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

function filesUnder(entry: string): string[] {
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .filter(name => name !== 'node_modules')
    .flatMap(name => filesUnder(path.join(entry, name)))
}

const isBuildInput = (file: string) => !/\.test\.tsx?$/.test(file)

/** SHA-256 over names and contents of everything under the given files and folders; missing ones count as empty. */
export function fingerprint(root: string, entries: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const entry of entries) {
    const absolute = path.join(root, entry)
    if (!statSync(absolute, { throwIfNoEntry: false })) continue
    for (const file of filesUnder(absolute).filter(isBuildInput).sort()) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

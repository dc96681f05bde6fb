import { statSync } from 'node:fs'
import path from 'node:path'

/** Throws, naming them, when any of the files is missing from the folder or empty. */
export function requireFiles(folder: string, files: readonly string[], log = ''): void {
  const missing = files.filter(file => !statSync(path.join(folder, file), { throwIfNoEntry: false })?.size)
  if (missing.length > 0) throw new Error(`The build made no ${missing.join(', ')}\n${log.slice(-4000)}`)
}

import { readdirSync, readFileSync } from 'node:fs'
import { initialsOf } from './initials'

/**
 * Initials of the names in a folder of row files ('code|name|…' a line), read as text: the catalogues themselves
 * import the result.
 */
export function initialsByCode(folder: string): Record<string, string> {
  const rows = readdirSync(folder).flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}'([^|']+)\|([^|]+)\|/gm)])
  const entries = rows.map(([, code = '', name = '']): [string, string] => [code, initialsOf(name)])
  return Object.fromEntries<string>(entries.sort(([a], [b]) => a.localeCompare(b)))
}

import { readdirSync, readFileSync } from 'node:fs'
import { initialsOf } from './initials'

/** Initials of the occupations' names, read from the row files as text: the occupations themselves import the result. */
export function initialsByCode(): Record<string, string> {
  const folder = 'reference/occupations/rows'
  const rows = readdirSync(folder).flatMap((file) => [
    ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}'(\d-\d\d-\d\d-\d\d)\|([^|]+)\|/gm),
  ])
  const entries = rows.map(([, code = '', name = '']): [string, string] => [code, initialsOf(name)])
  return Object.fromEntries<string>(entries.sort(([a], [b]) => a.localeCompare(b)))
}

import type { EntryContent } from '~/contract/card-entries'

/** Everything in an entry that its student worded, for the check of what is published: at most 2,500 characters. */
export function entryTexts(entry: EntryContent): string {
  const texts = Object.entries(entry).filter((field): field is [string, string] => typeof field[1] === 'string' && !codes.has(field[0]) && field[1] !== '')
  return texts.map(([, text]) => text).join('\n')
}

/** Fields that hold codes and dates. */
const codes = new Set(['kind', 'chapter', 'startsOn', 'endsOn', 'validUntil', 'mode', 'major', 'reach', 'language'])

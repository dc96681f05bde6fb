import { initialsOf } from './initials'

/** Turns a catalogue written by hand (code ⇥ Chinese ⇥ English) into the rows the product loads, with initials. */
export function majorRows(tsv: string): string[] {
  return tsv
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [code = '', zh = '', en = ''] = line.split('\t')
      return [code, zh, en, initialsOf(zh)].join('|')
    })
}

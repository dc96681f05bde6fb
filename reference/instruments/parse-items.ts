import type { InstrumentItem } from '~/domain/assessments/instrument'

/** Rows `id|scale|+ or -|English|Chinese`; − marks items whose high answer speaks against the scale. */
export function parseItems(rows: readonly string[]): InstrumentItem[] {
  return rows.map((row) => {
    const [id = '', scale = '', key = '', en = '', zh = ''] = row.split('|')
    return { id, scale, isReversed: key === '-', en, zh }
  })
}

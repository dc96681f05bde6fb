import type { Locale } from '~/domain/catalogues/locale'
import { a4, type Block, type PageDocument, type Paragraph, type TextStyle } from '~/domain/typesetting/page-document'
import type { ExportPart, PersonalExport } from './export-schema'
import { exportWords } from './export-words'
import { fieldWord } from './field-words'

const ink = '#1c2430'
const muted = '#5b6472'
const accent = '#006b53'
const margin = 48

const styles = {
  title: { size: 20, leading: 30, color: ink, weight: 'bold' },
  part: { size: 13, leading: 22, color: accent, weight: 'bold' },
  body: { size: 9, leading: 14, color: ink, weight: 'regular' },
  small: { size: 8, leading: 12, color: muted, weight: 'regular' },
} as const satisfies Record<string, TextStyle>

const paragraph = (text: string, style: TextStyle, more: Partial<Paragraph> = {}): Block => ({ kind: 'paragraph', spans: [{ text }], style, ...more })
const heading = (text: string) => paragraph(text, styles.part, { keepsNext: true })
const gap: Block = { kind: 'space', height: 8 }

/**
 * An export as pages for people: every part with every row and every field, in the order of the JSON.
 * @param missing characters that no font has, known once the pages were set: named at the end by their number, for a
 * name that prints as 〓 names nothing
 */
export function exportPages({ exportedAt, version, studentId, parts, withheld }: PersonalExport, language: Locale, missing: readonly string[] = []): PageDocument {
  const words = exportWords[language]
  const filled = parts.filter(({ rows }) => rows.length > 0)
  const empty = parts.filter(({ rows }) => rows.length === 0)
  return {
    title: words.documentTitle,
    language,
    page: a4,
    flows: [
      {
        x: margin,
        width: a4.width - 2 * margin,
        top: margin,
        bottom: a4.height - margin - 20,
        blocks: [
          paragraph(words.title, styles.title),
          paragraph(words.about(exportedAt, version, studentId), styles.small),
          paragraph(words.codes, styles.small),
          gap,
          ...filled.flatMap((part) => partBlocks(part, language)),
          heading(words.empty),
          paragraph(empty.map(({ title }) => title[language]).join(words.separator) || words.none, styles.body),
          gap,
          heading(words.withheld),
          ...withheld.map(({ title, why }) => paragraph(words.pair(title[language], why[language]), styles.body, { hasDot: true, indent: 10 })),
          ...(missing.length > 0 ? [gap, heading(words.missing), paragraph(words.missingText(missing.map(codePoint)), styles.body)] : []),
        ],
      },
    ],
    footer: { start: words.product, end: '{page} / {pages}', style: styles.small, margin, y: a4.height - margin },
  }
}

/** As Unicode writes it: U+20BB7. */
const codePoint = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function partBlocks({ title, rows }: ExportPart, language: Locale): Block[] {
  return [
    heading(exportWords[language].counted(title[language], rows.length)),
    ...rows.flatMap((row, index): Block[] => [...(index > 0 ? [{ kind: 'rule', color: '#e3e6ea', thickness: 0.5 } as const] : []), ...rowLines(row, language).map((line) => paragraph(line, styles.body))]),
    { kind: 'space', height: 10 },
  ]
}

/** Field by field; what is nested stands under the path that leads to it. */
export function rowLines(row: Record<string, unknown>, language: Locale, path = ''): string[] {
  const { pair, separator } = exportWords[language]
  return Object.entries(row).flatMap(([field, value]) => {
    const name = `${path}${fieldWord(field, language)}`
    if (value === null || value === undefined || value === '') return []
    if (Array.isArray(value)) {
      if (value.length === 0) return []
      if (value.every((one) => typeof one !== 'object' || one === null)) return [pair(name, value.map((one) => plain(one, language)).join(separator))]
      return value.flatMap((one, index) => rowLines(one as Record<string, unknown>, language, `${name} ${index + 1} › `))
    }
    if (typeof value === 'object') return rowLines(value as Record<string, unknown>, language, `${name} › `)
    return [pair(name, plain(value, language))]
  })
}

function plain(value: unknown, language: Locale): string {
  if (typeof value === 'boolean') return exportWords[language][value ? 'yes' : 'no']
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

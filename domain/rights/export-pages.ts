import { a4, type Block, type PageDocument, type Paragraph, type TextStyle } from '~/domain/typesetting/page-document'
import type { ExportPart, PersonalExport } from './export-schema'
import { fieldWords } from './field-words'

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

/** An export as pages for people: every part with every row and every field, in the order of the JSON. */
export function exportPages({ exportedAt, version, studentId, parts, withheld }: PersonalExport): PageDocument {
  const filled = parts.filter(({ rows }) => rows.length > 0)
  const empty = parts.filter(({ rows }) => rows.length === 0)
  return {
    title: '一程 · 个人数据导出',
    language: 'zh-CN',
    page: a4,
    flows: [
      {
        x: margin,
        width: a4.width - 2 * margin,
        top: margin,
        bottom: a4.height - margin - 20,
        blocks: [
          paragraph('个人数据导出', styles.title),
          paragraph(`导出时间 ${exportedAt}（UTC） · 格式 ${version} · 编号 ${studentId}`, styles.small),
          { kind: 'space', height: 8 },
          ...filled.flatMap(partBlocks),
          paragraph('没有内容的部分 Nothing stored', styles.part, { keepsNext: true }),
          paragraph(empty.map(({ title }) => title['zh-CN']).join('、') || '无', styles.body),
          { kind: 'space', height: 8 },
          paragraph('不提供副本的部分 Not handed out', styles.part, { keepsNext: true }),
          ...withheld.map(({ title, why }) => paragraph(`${title['zh-CN']}：${why}`, styles.body, { hasDot: true, indent: 10 })),
        ],
      },
    ],
    footer: { start: '一程 Yicheng', end: '{page} / {pages}', style: styles.small, margin, y: a4.height - margin },
  }
}

function partBlocks({ title, rows }: ExportPart): Block[] {
  return [
    paragraph(`${title['zh-CN']} ${title.en}（${rows.length}）`, styles.part, { keepsNext: true }),
    ...rows.flatMap((row, index): Block[] => [...(index > 0 ? [{ kind: 'rule', color: '#e3e6ea', thickness: 0.5 } as const] : []), ...rowLines(row).map((line) => paragraph(line, styles.body))]),
    { kind: 'space', height: 10 },
  ]
}

/** Field by field; what is nested stands under the path that leads to it. */
export function rowLines(row: Record<string, unknown>, path = ''): string[] {
  return Object.entries(row).flatMap(([field, value]) => {
    const name = `${path}${fieldWords[field] ?? field}`
    if (value === null || value === undefined || value === '') return []
    if (Array.isArray(value)) {
      if (value.length === 0) return []
      if (value.every((one) => typeof one !== 'object' || one === null)) return [`${name}：${value.map(String).join('、')}`]
      return value.flatMap((one, index) => rowLines(one as Record<string, unknown>, `${name} ${index + 1} › `))
    }
    if (typeof value === 'object') return rowLines(value as Record<string, unknown>, `${name} › `)
    return [`${name}：${plain(value)}`]
  })
}

function plain(value: unknown): string {
  if (value === true) return '是'
  if (value === false) return '否'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

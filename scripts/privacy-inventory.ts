import { holdings } from '~/server/usecases/rights/inventory/inventory'

const escape = (text: string) => text.replaceAll('|', '\\|')

/** The table of docs/privacy.md, from the inventory the exports and deletions go by. */
export function inventoryTable(): string {
  const head = ['collection', 'what', 'why', 'who reads it', 'how long', 'export', 'after a deletion']
  const rows = holdings.map(([name, { title, purpose, readers, kept, read, withheld, forget, remains }]) => [
    `\`${name}\``,
    `${title['zh-CN']} ${title.en}`,
    purpose,
    readers,
    kept,
    read ? 'yes' : withheld === undefined ? 'nothing about a student' : `no: ${withheld.en}`,
    remains ?? (forget ? 'nothing' : 'nothing about a student'),
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n')
}

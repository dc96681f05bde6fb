import type { ExportFormat, PersonalExport } from '~/domain/rights/export-schema'
import { exportPages } from '~/domain/rights/export-pages'
import type { Ports } from '../../ports/ports'

/** The export as a file: JSON for machines, PDF for reading and printing. */
export async function renderExport({ pages }: Ports, content: PersonalExport, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(JSON.stringify(content, null, 2))
  return (await pages.pdf(exportPages(content))).content
}

import type { Locale } from '~/domain/catalogues/locale'
import type { ExportFormat, PersonalExport } from '~/domain/rights/export-schema'
import { exportPages } from '~/domain/rights/export-pages'
import type { Ports } from '../../ports/ports'

/** The export as a file: JSON for machines, PDF for reading and printing; what the PDF can't draw is named at its end. */
export async function renderExport({ pages }: Ports, content: PersonalExport, format: ExportFormat, language: Locale): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(JSON.stringify(content, null, 2))
  const first = await pages.pdf(exportPages(content, language))
  return first.missing.length === 0 ? first.content : (await pages.pdf(exportPages(content, language, first.missing))).content
}

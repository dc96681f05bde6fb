import type { PageDocument } from '~/domain/typesetting/page-document'
import type { PageDocuments } from '../../ports/page-documents'

/** A document as the reply that carries it: a hundred pages are about 700 KB, and a reply holds 1 MB. */
export async function printed(pages: PageDocuments, document: PageDocument, fileName: string): Promise<{ content: string; fileName: string; pageCount: number }> {
  const { content, pageCount } = await pages.pdf(document)
  return { content: Buffer.from(content).toString('base64'), fileName, pageCount }
}

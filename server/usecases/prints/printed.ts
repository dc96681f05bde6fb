import type { printCard } from '~/contract/prints'
import type { OutputOf } from '~/contract/operation'
import type { PageDocument } from '~/domain/typesetting/page-document'
import type { PageDocuments } from '../../ports/page-documents'

/** A document as the reply that carries it: a hundred pages are about 700 KB, and a reply holds 1 MB. */
export async function printed(pages: PageDocuments, document: PageDocument, fileName: string): Promise<OutputOf<typeof printCard>> {
  const { content, pageCount, missing } = await pages.pdf(document)
  return { content: Buffer.from(content).toString('base64'), fileName, pageCount, missing }
}

import type { PageDocuments } from '../../ports/page-documents'

/** Loads what draws pages with the first page: a call that imports a roster doesn't wait for fonts. */
export function lazily(load: () => Promise<PageDocuments>): PageDocuments {
  let loaded: Promise<PageDocuments> | undefined
  const once = () => (loaded ??= load())
  return {
    pdf: async (document) => (await once()).pdf(document),
    pictures: async (document) => (await once()).pictures(document),
  }
}

import type { TestCloud } from '../../support/cloud'

/** Where a text stands, in whatever collection there is, or in a stored file: as collection/id, or its path. */
export async function placesOf({ local: { store, storage } }: TestCloud, text: string): Promise<string[]> {
  const documents = store.collections().flatMap(({ name }) => store.find(name, {}).flatMap((document) => (JSON.stringify(document).includes(text) ? [`${name}/${String(document._id)}`] : [])))
  const files = await Promise.all(
    storage.files.list().map(async ({ path }) => {
      const content = await storage.files.get(path)
      return path.includes(text) || content?.includes(Buffer.from(text)) ? [`file ${path}`] : []
    }),
  )
  return [...documents, ...files.flat()]
}

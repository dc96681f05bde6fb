import type { Look } from '~/contract/rights'
import type * as z from 'zod/mini'
import type { Documents } from '../../ports/documents'

/**
 * Everybody who looked, newest first: those who opened the card, and those who met it in a list.
 * @param before an instant; only looks earlier than it
 */
export async function findLooks(documents: Documents, studentId: string, before: string | undefined, limit: number): Promise<z.infer<typeof Look>[]> {
  const options = { order: [['at', 'desc']], limit } as const
  const earlier = before === undefined ? {} : { at: { lt: before } }
  const [opened, listed] = await Promise.all([
    documents.find('card-views', { studentId, ...earlier }, options),
    documents.find('talent-looks', { studentIds: studentId, ...earlier }, { ...options, fields: ['viewerName', 'viewerRole', 'what', 'at'] }),
  ])
  return [...opened, ...listed]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, limit)
    .map(({ viewerName, viewerRole, what, at }) => ({ viewerName, viewerRole, what, at }))
}

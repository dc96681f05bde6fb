import type { Ports } from '../../ports/ports'

/** Days that parts are kept whatever became of their round: whoever reads them is long done. */
const keptDays = 14
const removedPerNight = 1000
const pageSize = 1000

/**
 * Removes parts that nobody can show any more: of drawings that were begun anew, of rounds that were withdrawn, and the
 * pairings of those that are drawn. The outcome of a round stays as long as it may be published or is.
 * @returns how many were removed
 */
export async function removeSpentParts(ports: Ports): Promise<number> {
  const { documents, clock } = ports
  const before = new Date(clock.now().getTime() - keptDays * 86_400_000).toISOString()
  const standing = await standingDraws(ports)
  let removed = 0
  for (let after = ''; ; ) {
    const page = await documents.find('round-parts', { _id: { gt: after }, at: { lt: before } }, { order: [['_id', 'asc']], fields: ['_id'], limit: pageSize })
    for (const { _id } of page) {
      if (removed >= removedPerNight) return removed
      if (isNeeded(_id, standing)) continue
      await documents.remove('round-parts', _id)
      removed += 1
    }
    const last = page.at(-1)
    if (page.length < pageSize || !last) return removed
    after = last._id
  }
}

/** Drawings that go on or may be shown, and whether they are still being drawn. */
async function standingDraws({ documents }: Ports): Promise<Map<string, { isDrawing: boolean }>> {
  const standing = new Map<string, { isDrawing: boolean }>()
  for (let after = ''; ; ) {
    const filter = { _id: { gt: after }, state: { in: ['drawing', 'drawn', 'published'] } } as const
    const page = await documents.find('recommendation-rounds', filter, { order: [['_id', 'asc']], fields: ['draw', 'state'], limit: pageSize })
    for (const { draw, state } of page) standing.set(draw, { isDrawing: state === 'drawing' })
    const last = page.at(-1)
    if (page.length < pageSize || !last) return standing
    after = last._id
  }
}

/** Ids are `round|draw|p, s or j|number`: pairings (p) are needed to draw, the outcome (s, j) to show. */
function isNeeded(partId: string, standing: ReadonlyMap<string, { isDrawing: boolean }>): boolean {
  const [draw = '', kind] = partId.split('|').slice(-3)
  const drawing = standing.get(draw)
  return drawing !== undefined && (kind !== 'p' || drawing.isDrawing)
}

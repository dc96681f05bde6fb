/**
 * Of answers that arrive, those that were given later than what stands: an answer that waited on a device without a
 * network does not replace the one another device gave since.
 * @param standing question → when its answer was given, ms since the epoch
 */
export function takeLater<A extends { id: string; givenAt: number }>(standing: Readonly<Record<string, number>>, arriving: readonly A[]): { taken: A[]; /** questions whose standing answer stays */ newer: string[]; givenAt: Record<string, number> } {
  const taken = arriving.filter(({ id, givenAt }) => givenAt >= (standing[id] ?? -Infinity))
  return {
    taken,
    newer: arriving.filter((one) => !taken.includes(one)).map(({ id }) => id),
    givenAt: { ...standing, ...Object.fromEntries(taken.map(({ id, givenAt }) => [id, givenAt])) },
  }
}

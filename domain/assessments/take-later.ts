/** The instant so long before another, ISO 8601. @param age ms */
export function momentBefore(instant: string, age: number): string {
  return new Date(Date.parse(instant) - age).toISOString()
}

/**
 * Of answers that arrive, those that were given later than what stands: an answer that waited on a device without a
 * network does not replace the one another device gave since.
 * @param standing question → when its answer was given, ISO 8601
 */
export function takeLater<A extends { id: string; givenAt: string }>(standing: Readonly<Record<string, string>>, arriving: readonly A[]): { taken: A[]; /** questions whose standing answer stays */ newer: string[]; givenAt: Record<string, string> } {
  const taken = arriving.filter(({ id, givenAt }) => givenAt >= (standing[id] ?? ''))
  return {
    taken,
    newer: arriving.filter((one) => !taken.includes(one)).map(({ id }) => id),
    givenAt: { ...standing, ...Object.fromEntries(taken.map(({ id, givenAt }) => [id, givenAt])) },
  }
}

/** Milliseconds of one call. */
export function time<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now()
  const value = run()
  return { value, ms: performance.now() - start }
}

/**
 * Milliseconds of each query: all queries in turn, three times over, the best of the three for each. On a machine that
 * others use too, that leaves out who was interrupted; caches are as cold as other queries leave them.
 */
export function measureRounds<T>(queries: readonly T[], run: (query: T) => unknown): number[] {
  const best = queries.map(() => Infinity)
  for (let round = 0; round < 3; round += 1)
    queries.forEach((query, at) => {
      best[at] = Math.min(best[at]!, time(() => run(query)).ms)
    })
  return best
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** Megabytes that stay after a run, heap and buffers. */
export function retained<T>(run: () => T): { value: T; ms: number; megabytes: number } {
  globalThis.gc?.()
  const before = memory()
  const { value, ms } = time(run)
  globalThis.gc?.()
  return { value, ms, megabytes: (memory() - before) / 1e6 }
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

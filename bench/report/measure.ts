/** Milliseconds of one call. */
export function time<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now()
  const value = run()
  return { value, ms: performance.now() - start }
}

/** Milliseconds of queries that were put in three rounds. */
export interface Rounds {
  /** by query: the best of the three. On a machine that others use too, that leaves out who was interrupted */
  best: number[]
  /** every single one, interrupted or not */
  all: number[]
}

const ROUNDS = 3

/** All queries in turn, three times over: caches are as cold as other queries leave them. */
export function measureRounds<T>(queries: readonly T[], run: (query: T) => unknown): Rounds {
  const all: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) for (const query of queries) all.push(time(() => run(query)).ms)
  return { best: bestOf(all, queries.length), all }
}

/** The same for answers that are waited for. */
export async function measureRoundsAsync<T>(queries: readonly T[], run: (query: T) => Promise<unknown>): Promise<Rounds> {
  const all: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of queries) {
      const start = performance.now()
      await run(query)
      all.push(performance.now() - start)
    }
  }
  return { best: bestOf(all, queries.length), all }
}

function bestOf(all: readonly number[], queries: number): number[] {
  return all.slice(0, queries).map((_, at) => Math.min(...Array.from({ length: ROUNDS }, (__, round) => all[round * queries + at]!)))
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** Megabytes that stay after a run, heap and buffers. */
export function retained<T>(run: () => T): { value: T; ms: number; megabytes: number } {
  const before = memory()
  const { value, ms } = time(run)
  return { value, ms, megabytes: (memory() - before) / 1e6 }
}

/** Bytes in use, heap and buffers, without what could be collected. */
export function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

export interface Measure {
  name: string
  perSecond: number
  /** milliseconds */
  p50: number
  p99: number
}

/** Runs `total` calls with so many at a time. A tenth of them before, unmeasured, warms up. */
export async function measure(
  name: string,
  total: number,
  concurrency: number,
  call: (n: number) => Promise<unknown>,
): Promise<Measure> {
  await run(Math.ceil(total / 10), concurrency, call)
  const startedAt = performance.now()
  const times = await run(total, concurrency, call)
  const seconds = (performance.now() - startedAt) / 1000
  times.sort((left, right) => left - right)
  return {
    name,
    perSecond: total / seconds,
    p50: times[Math.floor(total * 0.5)]!,
    p99: times[Math.floor(total * 0.99)]!,
  }
}

async function run(total: number, concurrency: number, call: (n: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < total) {
      const n = next++
      const startedAt = performance.now()
      await call(n)
      times.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return times
}

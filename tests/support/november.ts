const dayMs = 86_400_000

/**
 * The next 15 November, noon in China: the class of that year has left, and its first survey is open. Tests move the
 * cloud's clock there, so that they say the same on every day of the year.
 */
export function nextNovember(now: Date = new Date()): { year: number; at: number } {
  const year = now.getUTCFullYear() + (now.getTime() > Date.UTC(now.getUTCFullYear(), 10, 15) - dayMs ? 1 : 0)
  return { year, at: Date.UTC(year, 10, 15, 4) }
}

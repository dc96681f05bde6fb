/**
 * A place in an order that favours nobody: everybody stands somewhere else each day, and at the same place all day, so
 * that pages fit together. FNV-1a, mixed so that ids that differ in one character fall far apart.
 * @param date YYYY-MM-DD in China
 */
export function dailyPlace(date: string, id: string): number {
  let hash = 0x811c9dc5
  for (const text of [date, id]) for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

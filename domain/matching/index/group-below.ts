/** Numbers by the codes that stand above theirs. */
export function groupBelow(numbers: ReadonlyMap<string, number>, pathOf: (code: string) => string[]): Map<string, number[]> {
  const below = new Map<string, number[]>()
  for (const [code, number] of numbers) {
    for (const above of pathOf(code)) {
      const members = below.get(above)
      if (members) members.push(number)
      else below.set(above, [number])
    }
  }
  return below
}

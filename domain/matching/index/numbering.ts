/** Numbers words in order of first use. */
export class Numbering {
  readonly numbers = new Map<string, number>()

  constructor(private readonly first: number) {}

  of(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.numbers.size + this.first
    this.numbers.set(word, number)
    return number
  }
}

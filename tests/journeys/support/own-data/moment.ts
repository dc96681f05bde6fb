/** An instant within a call: nobody but the cloud knows it to the millisecond. Jest compares with it as with a matcher. */
export class Moment {
  readonly $$typeof = Symbol.for('jest.asymmetricMatcher')

  /** @param from, to milliseconds since the epoch */
  constructor(
    readonly from: number,
    readonly to: number,
  ) {}

  asymmetricMatch(other: unknown): boolean {
    if (typeof other !== 'string') return false
    const at = Date.parse(other)
    return Number.isFinite(at) && new Date(at).toISOString() === other && at >= this.from && at <= this.to
  }

  /** The same so many milliseconds later. */
  plus(milliseconds: number): Moment {
    return new Moment(this.from + milliseconds, this.to + milliseconds)
  }

  /** Ids that end in the instant. */
  after(prefix: string): { asymmetricMatch(other: unknown): boolean } {
    return { ...named(`${prefix}…`), asymmetricMatch: (other: unknown) => typeof other === 'string' && other.startsWith(prefix) && this.asymmetricMatch(other.slice(prefix.length)) }
  }

  toString(): string {
    return 'Moment'
  }

  getExpectedType(): string {
    return 'string'
  }

  toAsymmetricMatcher(): string {
    return `Moment<${new Date(this.from).toISOString()} … ${new Date(this.to).toISOString()}>`
  }
}

/** The same texts, in whatever order the database found what they come from. */
export function sameMembers(texts: readonly string[]) {
  const wanted = JSON.stringify([...texts].sort())
  return { ...named(`SameMembers<${wanted}>`), asymmetricMatch: (other: unknown) => Array.isArray(other) && JSON.stringify([...(other as string[])].sort()) === wanted }
}

function named(name: string) {
  return { $$typeof: Symbol.for('jest.asymmetricMatcher'), toString: () => name, getExpectedType: () => 'string', toAsymmetricMatcher: () => name }
}

/** The words that blocks of one kind speak of by number; it only grows, so a number once given stays true. */
export interface VocabularyDocument {
  /** 'words|<kind>' */
  _id: string
  /** counts the writes: a write names the revision it replaces */
  revision: number
  words: string[]
}

export function vocabularyId(kind: string): string {
  return `words|${kind}`
}

/**
 * Numbers for words. A third of a block was competency ids before they had numbers of their own (docs/matching.md).
 */
export class Vocabulary {
  private readonly numbers: Map<string, number>
  readonly words: string[]

  constructor(words: readonly string[] = []) {
    this.words = [...words]
    this.numbers = new Map(words.map((word, number) => [word, number]))
  }

  /** The number of a word, a new one if need be. */
  numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  /** Throws RangeError for a number never given: the block is newer than this vocabulary. */
  wordOf(number: number): string {
    const word = this.words[number]
    if (word === undefined) throw new RangeError(`a block speaks of word ${number}, the vocabulary ends at ${this.words.length}`)
    return word
  }
}

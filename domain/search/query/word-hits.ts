import type { PostingList } from '../index/posting-list'
import { FIELD_VALUE, HEAD } from '../search-fields'

/** How surely a document has a word. */
export const NOT = 0
export const MAYBE = 1
export const SURE = 2

/** What one word found, by document number. */
export class WordHits {
  readonly certainty: Uint8Array
  /** 0 … 1: where it stands, and how much of it */
  readonly value: Float64Array
  found = 0

  constructor(count: number) {
    this.certainty = new Uint8Array(count)
    this.value = new Float64Array(count)
  }

  /**
   * Takes in the documents that have every part in one field, or `least` of the parts anywhere.
   * @param mayBeSure whether standing in the head of a posting makes it certain
   */
  take(parts: readonly PostingList[], least: number | undefined, mayBeSure: boolean): void {
    if (least === undefined) this.takeWhole(parts, mayBeSure)
    else this.takeSome(parts, least)
  }

  private takeWhole(parts: readonly PostingList[], mayBeSure: boolean): void {
    // From the shortest list on: what it does not have, no document has.
    const [shortest, ...others] = [...parts].sort((a, b) => a.documents.length - b.documents.length)
    if (!shortest) return
    const at = others.map(() => 0)
    for (let row = 0; row < shortest.documents.length; row += 1) {
      const document = shortest.documents[row]!
      let mask = shortest.masks[row]!
      for (let other = 0; other < others.length && mask !== 0; other += 1) {
        const { documents, masks } = others[other]!
        let here = at[other]!
        while (here < documents.length && documents[here]! < document) here += 1
        at[other] = here
        mask &= documents[here] === document ? masks[here]! : 0
      }
      if (mask !== 0) this.add(document, mayBeSure && (mask & HEAD) !== 0 ? SURE : MAYBE, FIELD_VALUE[mask]!)
    }
  }

  private takeSome(parts: readonly PostingList[], least: number): void {
    const shares = new Map<number, { found: number; value: number }>()
    for (const { documents, masks } of parts) {
      for (let at = 0; at < documents.length; at += 1) {
        const share = shares.get(documents[at]!)
        const value = FIELD_VALUE[masks[at]!]!
        if (share) {
          share.found += 1
          share.value += value
        } else shares.set(documents[at]!, { found: 1, value })
      }
    }
    for (const [document, { found, value }] of shares) if (found >= least) this.add(document, MAYBE, value / parts.length)
  }

  private add(document: number, certainty: number, value: number): void {
    if (this.certainty[document] === NOT) this.found += 1
    if (certainty > this.certainty[document]!) this.certainty[document] = certainty
    if (value > this.value[document]!) this.value[document] = value
  }
}

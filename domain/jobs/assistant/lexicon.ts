import { plainText } from '../posting-text'

/** What a word can name. A word may name several things ("会计": a competency, a major, an occupation). */
export interface Senses {
  competency?: string
  majors?: readonly string[]
  city?: string
  occupation?: string
}

export interface Term {
  word: string
  senses: Senses
  /** offsets into the text that was searched */
  from: number
  to: number
}

interface Node {
  next: Map<string, Node>
  senses: Senses | undefined
}

/** Words of ours and what they name, found longest first. */
export class Lexicon {
  readonly #root: Node = { next: new Map(), senses: undefined }
  readonly #words = new Set<string>()

  /** Adds a sense to a word; the first one added for a kind stays. */
  add(word: string, senses: Senses): void {
    const plain = plainText(word).chars.trim()
    if (plain === '') return
    let node = this.#root
    for (const char of plain) {
      let next = node.next.get(char)
      if (!next) node.next.set(char, (next = { next: new Map(), senses: undefined }))
      node = next
    }
    node.senses = { ...senses, ...node.senses }
    this.#words.add(plain)
  }

  /** Every word, for the dictionary of the segmenter. */
  get words(): string[] {
    return [...this.#words]
  }

  /**
   * The words of ours in a prepared text: longest first, none inside another, and only where they begin and end with
   * words of the language: 会计 is no part of 社会计划. Three characters or more stand up to one edge that differs, since
   * dictionaries hold odd compounds (计算机相关).
   * @param cut the text in words; they must add up to the text
   */
  find(text: string, cut: readonly string[]): Term[] {
    const edges = edgesOf(text, cut)
    const terms: Term[] = []
    for (let from = 0; from < text.length; ) {
      const term = continuesLatin(text, from) ? undefined : this.#longestFrom(text, from, edges)
      if (term) terms.push(term)
      from = term?.to ?? from + 1
    }
    return terms
  }

  #longestFrom(text: string, from: number, edges: ReadonlySet<number>): Term | undefined {
    let node: Node | undefined = this.#root
    let found: Term | undefined
    for (let at = from; node && at < text.length; at++) {
      node = node.next.get(text.charAt(at))
      const matching = (edges.has(from) ? 1 : 0) + (edges.has(at + 1) ? 1 : 0)
      if (node?.senses && matching >= (at - from >= 2 ? 1 : 2) && !continuesLatin(text, at + 1)) found = { word: text.slice(from, at + 1), senses: node.senses, from, to: at + 1 }
    }
    return found
  }
}

/** These never belong to the word before them, whatever a dictionary says (法学专业, 英语口语). */
const SUFFIX = /专业|相关|方向|口语|听说|能力|基础|技能|经验|知识|证书|软件|工具/g

function edgesOf(text: string, cut: readonly string[]): Set<number> {
  const edges = new Set([0])
  let at = 0
  for (const word of cut) edges.add((at += word.length))
  SUFFIX.lastIndex = 0
  for (let match = SUFFIX.exec(text); match; match = SUFFIX.exec(text)) edges.add(match.index)
  // Latin words are told by their letters; a dictionary of Chinese cuts them anywhere (g|it).
  for (let i = 1; i < text.length; i++) if (isLatin(text, i - 1) !== isLatin(text, i)) edges.add(i)
  return edges
}

const isLatin = (text: string, at: number): boolean => /[a-z0-9+#.]/.test(text.charAt(at))

/** True in the middle of a Latin word or number, which a dictionary of Chinese may split. */
const continuesLatin = (text: string, at: number): boolean => /[a-z0-9]/.test(text.charAt(at - 1)) && /[a-z0-9]/.test(text.charAt(at))

import type { Words } from '../../ports/words'

/** What we use of jieba-wasm: the dictionary is one for the whole process. */
interface Jieba {
  add_word: (word: string) => number
  cut: (text: string, guessesNewWords: boolean) => string[]
}

/**
 * Words by jieba. The library and its dictionary (4 MB, about 0.2 s and 77 MB of memory at the first use) are loaded when
 * somebody first asks, so that an instance which never cuts a text pays nothing.
 * @param load imports the library
 */
export function wordsOf(load: () => Promise<Jieba>): Words {
  const cutters = new WeakMap<readonly string[], Promise<(text: string) => string[]>>()
  const prepare = async (vocabulary: readonly string[]) => {
    const jieba = await load()
    // A frequency of its own would tear other words apart (社|会计|划); jieba's suggestion is just enough to hold it together.
    for (const word of vocabulary) jieba.add_word(word)
    // No guessing: names it does not know stay single characters instead of swallowing words of ours.
    return (text: string) => jieba.cut(text, false)
  }
  return {
    open(vocabulary) {
      const known = cutters.get(vocabulary)
      if (known) return known
      const opened = prepare(vocabulary)
      cutters.set(vocabulary, opened)
      opened.catch(() => cutters.delete(vocabulary))
      return opened
    },
  }
}

import { readingsOf } from '../../reference/pinyin/readings'
import { foldText } from '../../domain/search/text/fold-text'
import type { SearchDocument } from '../../domain/search/search-document'
import { headOf } from './corpus'

export type Typing = 'as it is' | 'pinyin' | 'first letters' | 'a homophone' | 'pinyin with a slip' | 'a word with a slip'

export interface TypedQuery {
  typing: Typing
  text: string
  meant: string
}

const chinese = ['会计', '护士', '后端', '前端', '算法', '行政', '销售', '机械', '电气', '测试', '教师', '运营', '物流', '审计', '采购', '结构', '工艺', '设计师', '工程师', '律师', '翻译', '编辑', '土建', '供热', '数据分析', '人力资源', '软件开发', '市场营销', '产品经理', '客户经理', '嵌入式', '银行', '证券', '医院', '科技']
const latin = ['java', 'python', 'javascript', 'excel', 'mysql', 'linux', 'autocad', 'spring']

/** The same few dozen words, typed in every way people type. */
export function typedQueries(): TypedQuery[] {
  const spoken = chinese.map((meant) => ({ meant, syllables: Array.from(meant, (character) => readingsOf(character)[0] ?? '') }))
  const swapped = (word: string) => word.slice(0, -3) + word.charAt(word.length - 2) + word.charAt(word.length - 3) + word.slice(-1)
  return [
    ...[...chinese, ...latin].map((meant): TypedQuery => ({ typing: 'as it is', text: meant, meant })),
    ...spoken.map(({ meant, syllables }): TypedQuery => ({ typing: 'pinyin', text: syllables.join(''), meant })),
    ...spoken.filter(({ meant }) => meant.length > 2).map(({ meant, syllables }): TypedQuery => ({ typing: 'first letters', text: syllables.map((one) => one.charAt(0)).join(''), meant })),
    ...spoken.flatMap(({ meant }): TypedQuery[] => (homophone(meant) === meant ? [] : [{ typing: 'a homophone', text: homophone(meant), meant }])),
    ...spoken.map(({ meant, syllables }): TypedQuery => ({ typing: 'pinyin with a slip', text: dropVowel(syllables.join('')), meant })),
    ...latin.filter(({ length }) => length > 4).map((meant): TypedQuery => ({ typing: 'a word with a slip', text: swapped(meant), meant })),
  ]
}

const others = '记程成师市事计技据具员源原'

/** The word with its last character replaced by another of the same sound, where the list has one. */
function homophone(word: string): string {
  const last = word.charAt(word.length - 1)
  const other = Array.from(others).find((one) => one !== last && readingsOf(one).some((reading) => readingsOf(last).includes(reading)))
  return other === undefined ? word : word.slice(0, -1) + other
}

function dropVowel(letters: string): string {
  const at = letters.lastIndexOf('a') >= 0 ? letters.lastIndexOf('a') : letters.lastIndexOf('i')
  return letters.slice(0, at) + letters.slice(at + 1)
}

/** Postings that have the word meant, letter by letter: for words as they are anywhere, for what sounds so in the head. */
export function relevantTo({ typing, meant }: TypedQuery, documents: readonly SearchDocument[]): Set<string> {
  const isAnywhere = typing === 'as it is' || typing === 'a word with a slip'
  const wanted = /^[a-z]/.test(meant) ? new RegExp(`(^|[^a-z0-9])${meant}`) : new RegExp(meant)
  return new Set(documents.filter((document) => wanted.test(foldText(isAnywhere ? `${headOf(document)}\n${document.duties}` : headOf(document)))).map(({ id }) => id))
}

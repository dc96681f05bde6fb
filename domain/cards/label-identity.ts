import { LABEL_NAMES_BY_KEY, labelNamed } from '~/reference/labels/label-names'
import { foldWords } from './fold-words'
import { type Label, type LabelGroup, labelGroups, labelKey, wordGroups, type WordGroup } from './label-groups'

export function hasWords(group: LabelGroup): group is WordGroup {
  return (wordGroups as readonly LabelGroup[]).includes(group)
}

/** A key as its group and value. @returns null for a group there is none of, kept from an earlier way of labelling */
export function labelOfKey(key: string): Label | null {
  const at = key.indexOf(':')
  const group = labelGroups.find((one) => one === key.slice(0, at))
  const value = key.slice(at + 1)
  return group && value !== '' ? { group, value } : null
}

/** Ways to read what somebody wrote: as it is, then without what stands in brackets, a score, a subject or a polite ending. */
function readingsOf(words: string): string[] {
  const plain = words.normalize('NFKC')
  const bare = plain.replace(/[([【《].*?[)\]】》]/gu, ' ')
  const unscored = bare.replace(/[\s:,，：-]*\d{1,3}(?:\.\d+)?\s*分?\s*$/u, '')
  const folded = [plain, bare, unscored].map(foldWords)
  const short = folded.map((one) => one.replace(/^(?:全国|国家|通过)/u, '').replace(/(?:合格证书|合格证|等级证书|证书|成绩单|考试|水平测试|资格证|证)$/u, ''))
  // 计算机二级 Python, 软件设计师 (中级): the subject follows in Latin letters, or the level in Chinese ones.
  const unsubjected = short.map((one) => one.replace(/(\p{Script=Han})[a-z+#]+$/u, '$1').replace(/师[初中高]级$/u, '师'))
  return [...new Set([...folded, ...short, ...unsubjected])].filter((one) => one !== '')
}

/** What goes by a known name is called by its code, in the group it belongs to; anything else stays in the words it was written in. */
export function spelledLabel({ group, value }: Label): Label {
  if (!hasWords(group)) return { group, value }
  if (LABEL_NAMES_BY_KEY.has(labelKey({ group, value }))) return { group, value }
  for (const reading of readingsOf(value)) {
    const name = labelNamed(group, reading)
    if (name) return { group: name.group, value: name.code }
  }
  return { group, value: value.trim().replace(/\s+/gu, ' ') }
}

/** The same label for everybody who means the same: a code, or the words folded. @returns null when nothing is left of the words */
export function identityOf(label: Label): Label | null {
  const spelled = spelledLabel(label)
  const { group, value } = spelled
  if (!hasWords(group) || LABEL_NAMES_BY_KEY.has(labelKey(spelled))) return spelled
  const folded = foldWords(value)
  return folded === '' ? null : { group, value: folded }
}

/** What a label counts as, itself first: who has CET-6 has CET-4, and shows English. @param key of an identity */
export function countsAs(key: string): readonly string[] {
  return implied.get(key) ?? [key]
}

const implied: ReadonlyMap<string, readonly string[]> = new Map([...LABEL_NAMES_BY_KEY.keys()].map((key) => [key, chainOf(key)]))

function chainOf(key: string): string[] {
  const keys: string[] = []
  for (let next: string | undefined = key; next !== undefined; ) {
    keys.push(next)
    const name = LABEL_NAMES_BY_KEY.get(next)
    next = name?.contains === undefined ? undefined : `${name.group}:${name.contains}`
  }
  const language = LABEL_NAMES_BY_KEY.get(key)?.language
  return [...new Set([...keys, ...(language === undefined ? [] : [`language:${language}`])])]
}

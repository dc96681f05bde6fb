import { foldWords } from '~/domain/cards/fold-words'
import { type LabelGroup, labelKey, type WordGroup } from '~/domain/cards/label-groups'
import { countsAs, identityOf, labelOfKey } from '~/domain/cards/label-identity'
import { foldedNamesOf, LABEL_NAMES, LABEL_NAMES_BY_KEY } from '~/reference/labels/label-names'

/** What a recruiter asks of sub-labels. */
export interface AskedLabels {
  /** keys, however their words are written */
  labels: readonly string[]
  /** words that a label of the group holds */
  labelWords: readonly { group: WordGroup; words: string }[]
}

/** By group, whether one label satisfies it: one of a group's, all of the groups. */
export type LabelAsks = ReadonlyMap<LabelGroup, (key: string) => boolean>

export function labelAsksOf({ labels, labelWords }: AskedLabels): LabelAsks {
  const asks = new Map<LabelGroup, ((key: string) => boolean)[]>()
  const ask = (group: LabelGroup, holds: (key: string) => boolean) => asks.set(group, [...(asks.get(group) ?? []), holds])
  for (const key of labels) {
    const label = labelOfKey(key)
    if (!label) continue
    const identity = identityOf(label)
    const asked = identity && labelKey(identity)
    const holders = asked === null ? new Set<string>() : countingAs([asked])
    ask(identity?.group ?? label.group, (held) => holders.has(held))
  }
  for (const { group, words } of labelWords) ask(group, holderOf(group, words))
  return new Map([...asks].map(([group, any]) => [group, (key) => any.some((holds) => holds(key))]))
}

/** True when the labels satisfy every group that is asked. */
export function meetsLabels(asks: LabelAsks, labels: readonly string[]): boolean {
  for (const holds of asks.values()) if (!labels.some(holds)) return false
  return true
}

/** What holds the words: a name they stand in, any of what goes by many, or the words of the student. Words of marks alone are in none. */
function holderOf(group: WordGroup, words: string): (key: string) => boolean {
  const folded = foldWords(words)
  if (folded === '') return () => false
  const meant = identityOf({ group, value: words })
  const named = LABEL_NAMES.filter((name) => name.group === group && foldedNamesOf(name).some((one) => one.includes(folded))).map(({ code }) => `${group}:${code}`)
  const holders = countingAs([...named, ...(meant ? [labelKey(meant)] : [])])
  const prefix = `${group}:`
  return (held) => holders.has(held) || (held.startsWith(prefix) && held.includes(folded, prefix.length))
}

/** The labels that count as one of these, themselves among them. */
function countingAs(asked: readonly string[]): ReadonlySet<string> {
  return new Set([...asked, ...[...LABEL_NAMES_BY_KEY.keys()].filter((key) => countsAs(key).some((one) => asked.includes(one)))])
}

import { labelGroups } from '~/domain/cards/label-groups'
import { countsAs } from '~/domain/cards/label-identity'
import { LABEL_NAMES_BY_KEY } from '~/reference/labels/label-names'
import type { LabelAsks } from './label-asks'
import { hideSmallDifferences, largestWithin } from './hide-small-differences'
import { leastCell } from './merge-small-cells'
import type { TalentRow } from './talent-row'

/** Labels offered of one group: the commonest. */
export const mostChoices = 30

/** A label to choose, and how many carry it among those who satisfy everything else that is asked. */
export interface LabelChoice {
  key: string
  count: number
}

/**
 * The labels that may be chosen, group by group and the commonest first, counted over those who satisfy everything but
 * what is asked of the group itself. A label that fewer than `leastCell` carry is not offered: a list of what is rare would
 * point at people (docs/decisions/024). Nor is one that as many carry as something that counts as it: it would say the
 * same again.
 * @param rows who satisfies everything but the labels
 */
export function labelChoicesOf(rows: readonly TalentRow[], asks: LabelAsks): LabelChoice[] {
  const counts = new Map<string, number>()
  for (const { labels } of rows) {
    const missed = [...asks].filter(([, holds]) => !labels.some(holds))
    const [only] = missed
    // Who misses one group counts in that one, who misses two counts in none.
    if (missed.length > 1) continue
    const prefix = only ? `${only[0]}:` : ''
    for (const key of new Set(labels.flatMap(countsAs))) if (key.startsWith(prefix)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const large = [...counts].filter(([, count]) => count >= leastCell).map(([key, count]) => ({ key, count }))
  const shown = hideSmallDifferences(large)
  const shownCounts = new Map(shown.map(({ key, count }) => [key, count]))
  const offered = shown.filter(({ key, count }) => isLanguage(key) || count > largestWithin(key, shownCounts))
  offered.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  return labelGroups.flatMap((group) => offered.filter(({ key }) => key.startsWith(`${group}:`)).slice(0, mostChoices))
}

/** A language itself: every test of it counts as it, and is no step on the way to it. */
const isLanguage = (key: string) => LABEL_NAMES_BY_KEY.get(key)?.language === key.slice(key.indexOf(':') + 1)

/** How labels made of words are written by most who carry them, where that is not how they are compared; ties by the words. */
export function labelWordsOf(rows: readonly TalentRow[], keys: Iterable<string>): { key: string; words: string }[] {
  const spellings = new Map([...keys].map((key) => [key, new Map<string, number>()]))
  for (const row of rows) {
    for (const [key, words] of Object.entries(row.spellings ?? {})) {
      const counts = spellings.get(key)
      if (counts) counts.set(words, (counts.get(words) ?? 0) + 1)
    }
  }
  return [...spellings].flatMap(([key, counts]) => {
    const [best] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    return best ? [{ key, words: best[0] }] : []
  })
}

import type { CompetencyGroup } from '~/reference/competencies/competency-groups'
import { LEVELS_BY_YEARS, LEVEL_WORDS } from '~/reference/posting-language/level-words'
import { readYears } from './read-years'

type Scale = CompetencyGroup['scale']
type Level = 1 | 2 | 3 | 4 | 5

export interface FoundLevel {
  level: Level
  basis: 'words' | 'years'
  /** where the words of degree stand in the clause; both 0 for years */
  from: number
  to: number
}

const COMPILED = LEVEL_WORDS.map(({ words, level, scales }) => ({ pattern: new RegExp(words, 'g'), level, scales }))
/** What follows a name directly: "Python 熟练", "沟通能力强", "英语口语好". */
const AFTER = /^(?:[、和与及或][^,，、和与及或]{2,6}?){0,2}(?:的?(?:能力|功底|基础|水平|技能|口语|读写|表达|应用|使用|操作|编程|开发|经验)){0,2}(?:要|须|应|需|达到|非常|较为|比较|较|很|十分)?(强|好|佳|突出|出色|过硬|扎实|深厚|丰富|优秀|流利|流畅|熟练|精通|良好|优异|(?:可|能)?(?:作为|用作)?工作语言|基础)/
const AFTER_LEVELS: Readonly<Record<string, Level>> = { 精通: 5, 强: 4, 突出: 4, 出色: 4, 过硬: 4, 扎实: 4, 深厚: 4, 丰富: 4, 优秀: 4, 优异: 4, 流利: 4, 流畅: 4, 熟练: 4, 好: 3, 佳: 3, 良好: 3, 基础: 2 }

/**
 * The level a clause asks for of what stands at from–to: by the nearest word of degree before it, by one right after it,
 * or by years of experience.
 */
export function findLevel(clause: string, from: number, to: number, scale: Scale): FoundLevel | undefined {
  const before = lastBefore(clause.slice(0, from), scale)
  const after = AFTER.exec(clause.slice(to))
  const behind = after && { level: AFTER_LEVELS[after[1] ?? ''] ?? 4, basis: 'words' as const, from: to, to: to + after[0].length }
  // "良好的沟通能力强" is rare; "英语良好，口语流利" is not: what stands closer counts.
  if (behind && (!before || before.level < behind.level)) return behind
  if (before) return before
  const years = readYears(clause)
  const rung = years && LEVELS_BY_YEARS.find((one) => years.years >= one.years)
  return rung && { level: rung.level, basis: 'years', from: 0, to: 0 }
}

/** The word of degree that ends last before a name; of several that end there, the longest. */
function lastBefore(text: string, scale: Scale): FoundLevel | undefined {
  let best: FoundLevel | undefined
  for (const { pattern, level, scales } of COMPILED) {
    if (scales && !scales.includes(scale)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const to = match.index + match[0].length
      if (!best || to > best.to || (to === best.to && match.index < best.from)) best = { level, basis: 'words', from: match.index, to }
    }
  }
  return best
}

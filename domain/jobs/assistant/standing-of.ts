import { ABOUT_CLAUSE, MUST, NOT_A_MUST, NOT_NEEDED_AFTER, NOT_NEEDED_BEFORE, OFFER_CLAUSE, ONE_OF, WELCOME } from '~/reference/posting-language/requirement-words'
import type { Clause } from './read-posting'

/** How a posting places what it names. */
export type Standing = 'must' | 'asked' | 'one-of' | 'welcome' | 'not-needed' | 'mentioned'

const [about, offer, before, after, welcome, must, noMust, oneOf] = [ABOUT_CLAUSE, OFFER_CLAUSE, NOT_NEEDED_BEFORE, NOT_NEEDED_AFTER, WELCOME, MUST, NOT_A_MUST, ONE_OF].map((words) => new RegExp(words)) as [
  RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp,
]
/** "有 Java 基础最好，没有也可以": the next clause speaks of this one. */
const TAKEN_BACK = /^\s*(?:没有|不会|无|不懂|没接触过)(?:也|亦)?(?:可以?|行|没关系|不要紧|无妨|没问题)/
const WELCOME_NEXT = /^\s*(?:者)?(?:优先|更佳|尤佳|加分)/

/**
 * Where what stands at from–to of a clause belongs: asked for, welcome, taken back, or only mentioned because the
 * employer speaks of itself.
 * @param next the clause after it in the same sentence
 */
export function standingOf(clause: Clause, from: number, to: number, next: Clause | undefined): Standing {
  const { text, section } = clause
  if (section === 'about' || section === 'offer' || about.test(text.trim()) || offer.test(text)) return 'mentioned'
  const follower = next?.sentence === clause.sentence ? next.text : ''
  if (before.test(tail(text.slice(0, from))) || after.test(text.slice(to))) {
    return welcome.test(text) ? 'welcome' : 'not-needed'
  }
  if (section === 'welcome' || welcome.test(text) || TAKEN_BACK.test(follower) || WELCOME_NEXT.test(follower)) return 'welcome'
  if (must.test(text) && !noMust.test(text)) return 'must'
  return oneOf.test(text) || oneOf.test(follower) ? 'one-of' : 'asked'
}

/** What a "not needed" before a name reaches over: not past a "but". */
const tail = (text: string): string => text.split(/但是?|不过|而是?|只要|只需/).pop() ?? ''

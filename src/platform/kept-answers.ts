import { longestAnswerAge } from '~/contract/fields'

/** Answers that the server has not confirmed: question → answer and when it was given, ms since the epoch on this device. */
export type KeptAnswers<V> = Readonly<Record<string, { value: V; at: number }>>

/** An answer on its way: how long ago it was given, which no wrong clock can change. */
export interface GivenAnswer<V> {
  question: string
  value: V
  /** ms, at most longestAnswerAge: the server takes none that is older */
  age: number
}

/** What one request carries. */
export const batchSize = 50

/** The next answers to send. @param now ms since the epoch */
export function batchOf<V>(kept: KeptAnswers<V>, now: number): GivenAnswer<V>[] {
  return Object.entries(kept)
    .slice(0, batchSize)
    .map(([question, { value, at }]) => ({ question, value, age: Math.min(longestAnswerAge, Math.max(0, now - at)) }))
}

/** What still waits once a batch has arrived: an answer changed meanwhile stays. */
export function withoutSent<V>(kept: KeptAnswers<V>, sent: readonly GivenAnswer<V>[]): KeptAnswers<V> {
  const arrived = new Map(sent.map(({ question, value }) => [question, value]))
  return Object.fromEntries(Object.entries(kept).filter(([question, { value }]) => arrived.get(question) !== value))
}

/**
 * What was answered so far, once another device turned out to have answered these questions later.
 * @param standing what the server has; a question without an answer there was taken back
 */
export function withNewer<V>(answers: Readonly<Record<string, V>>, newer: readonly string[], standing: Readonly<Record<string, V>>): Record<string, V> {
  const others = Object.entries(answers).filter(([question]) => !newer.includes(question))
  return Object.fromEntries([...others, ...Object.entries(standing).filter(([question]) => newer.includes(question))])
}

/** What was answered so far: on the server, and here since. */
export function answersSoFar<V>(saved: Readonly<Record<string, V>>, kept: KeptAnswers<V>): Record<string, V> {
  return { ...saved, ...Object.fromEntries(Object.entries(kept).map(([question, { value }]) => [question, value])) }
}

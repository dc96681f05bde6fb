import type { Answer, Answers } from '~/domain/assessments/instrument'

/** Answers that the server has not confirmed: item → value and the milliseconds the item was in sight. */
export type PendingAnswers = Readonly<Record<string, { value: Answer; time: number }>>

/** What one request carries; the operation takes at most 60. */
export const batchSize = 50

export function batchOf(pending: PendingAnswers): { item: string; value: Answer; time: number }[] {
  return Object.entries(pending)
    .slice(0, batchSize)
    .map(([item, { value, time }]) => ({ item, value, time }))
}

/** What still waits once a batch has arrived: an answer changed meanwhile stays. */
export function withoutSent(pending: PendingAnswers, sent: readonly { item: string; value: Answer; time: number }[]): PendingAnswers {
  const arrived = new Map(sent.map((one) => [one.item, one]))
  return Object.fromEntries(
    Object.entries(pending).filter(([item, { value, time }]) => {
      const one = arrived.get(item)
      return one === undefined || one.value !== value || one.time !== time
    }),
  )
}

/** What was answered so far: on the server, and here since. */
export function answersSoFar(saved: Answers, pending: PendingAnswers): Answers {
  return { ...saved, ...Object.fromEntries(Object.entries(pending).map(([item, { value }]) => [item, value])) }
}

/** The first item without an answer after a place, or before it; −1 when all have one. */
export function nextUnanswered(items: readonly { id: string }[], answers: Answers, from: number): number {
  const isOpen = ({ id }: { id: string }) => answers[id] === undefined
  const after = items.findIndex((item, index) => index >= from && isOpen(item))
  return after >= 0 ? after : items.findIndex(isOpen)
}

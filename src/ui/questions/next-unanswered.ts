/** The first question without an answer after a place, or before it; −1 when all have one. */
export function nextUnanswered(questions: readonly { id: string }[], answers: Readonly<Record<string, unknown>>, from: number): number {
  const isOpen = ({ id }: { id: string }) => answers[id] === undefined
  const after = questions.findIndex((question, index) => index >= from && isOpen(question))
  return after >= 0 ? after : questions.findIndex(isOpen)
}

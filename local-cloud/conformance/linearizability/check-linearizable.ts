import { applyCall, type Operation, type State } from './history'

/**
 * Whether the operations can be put in one order that respects real time (what was answered before another was sent
 * comes first) and in which every answer is right. Search with memory of visited (set done, state) pairs, after Wing
 * & Gong 1993 and Lowe 2017.
 */
export function isLinearizable(operations: Operation[], initial: State): boolean {
  const ordered = [...operations].sort((left, right) => left.sentAt - right.sentAt)
  const visited = new Set<string>()
  const stack: { done: bigint; state: State }[] = [{ done: 0n, state: initial }]
  const all = (1n << BigInt(ordered.length)) - 1n
  for (let position = stack.pop(); position; position = stack.pop()) {
    const { done, state } = position
    if (done === all) return true
    const key = `${done.toString(36)} ${describe(state)}`
    if (visited.has(key)) continue
    visited.add(key)
    for (const at of candidates(ordered, done)) {
      const next = applyCall(state, ordered[at]!.call)
      if (next) stack.push({ done: done | (1n << BigInt(at)), state: next })
    }
  }
  return false
}

/** Operations not yet done that were sent before any other of those was answered. */
function candidates(ordered: Operation[], done: bigint): number[] {
  const open = ordered.map((_, at) => at).filter((at) => (done & (1n << BigInt(at))) === 0n)
  const firstAnswer = Math.min(...open.map((at) => ordered[at]!.answeredAt))
  return open.filter((at) => ordered[at]!.sentAt < firstAnswer)
}

function describe(state: State): string {
  return JSON.stringify(Object.entries(state).sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** A student and a job that may be recommended to each other, with their mutual score. */
export interface Pairing {
  student: string
  job: string
  /** higher is better; ties are broken by id, the smaller first */
  score: number
}

export interface AssignmentLimits {
  /** how many recommendations a student gets at most */
  perStudent: number
  /** how many students a job is shown to at most */
  perJob: number
}

/**
 * Who is recommended to whom, so that nobody is shown more often than the limits say and no pair is left that would
 * both rather have each other: many-to-many deferred acceptance (Gale & Shapley 1962; Roth 1984), students proposing.
 *
 * Both sides rank by the same mutual score, then by the other's id. A job that is full keeps the best who proposed, so
 * a student who is turned away goes on to the next job instead of adding to the crowd before the first: that caps
 * exposure without a quota that somebody would have to set by hand.
 * @returns the chosen pairings, by student, then best first
 */
export function assign(pairings: readonly Pairing[], { perStudent, perJob }: AssignmentLimits): Pairing[] {
  const wishes = new Map<string, Pairing[]>()
  for (const pairing of [...pairings].sort(byStudentPreference)) {
    const list = wishes.get(pairing.student)
    if (list) list.push(pairing)
    else wishes.set(pairing.student, [pairing])
  }
  const next = new Map([...wishes.keys()].map((student) => [student, 0]))
  const held = new Map([...wishes.keys()].map((student) => [student, 0]))
  const kept = new Map<string, Pairing[]>()
  const waiting = perStudent > 0 && perJob > 0 ? [...wishes.keys()].sort().reverse() : []
  for (let student = waiting.pop(); student !== undefined; student = waiting.pop()) {
    const list = wishes.get(student) ?? []
    while ((held.get(student) ?? 0) < perStudent) {
      const at = next.get(student) ?? 0
      const wish = list[at]
      if (!wish) break
      next.set(student, at + 1)
      const turnedAway = propose(kept, wish, perJob)
      held.set(student, (held.get(student) ?? 0) + 1)
      if (!turnedAway) continue
      held.set(turnedAway.student, (held.get(turnedAway.student) ?? 0) - 1)
      if (turnedAway.student !== student) waiting.push(turnedAway.student)
    }
  }
  return [...kept.values()].flat().sort((a, b) => compareIds(a.student, b.student) || byStudentPreference(a, b))
}

/** Lets a job choose: returns whom it turns away, the proposer or one it had kept. */
function propose(kept: Map<string, Pairing[]>, wish: Pairing, perJob: number): Pairing | undefined {
  const list = kept.get(wish.job) ?? []
  kept.set(wish.job, list)
  let at = list.length
  while (at > 0 && byJobPreference(wish, list[at - 1]!) < 0) at -= 1
  list.splice(at, 0, wish)
  return list.length > perJob ? list.pop() : undefined
}

/** The order in which a student wants jobs. */
export function byStudentPreference(a: Pairing, b: Pairing): number {
  return b.score - a.score || compareIds(a.job, b.job)
}

/** The order in which a job wants students. */
export function byJobPreference(a: Pairing, b: Pairing): number {
  return b.score - a.score || compareIds(a.student, b.student)
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

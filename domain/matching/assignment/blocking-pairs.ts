import { byJobPreference, byStudentPreference, type AssignmentLimits, type Pairing } from './assign'

/** Pairs that were not chosen although both have room for each other or would give up somebody for it. None = stable. */
export function blockingPairs(pairings: readonly Pairing[], chosen: readonly Pairing[], limits: AssignmentLimits): Pairing[] {
  const ofStudent = groupBy(chosen, ({ student }) => student)
  const ofJob = groupBy(chosen, ({ job }) => job)
  const isChosen = new Set(chosen.map(({ student, job }) => JSON.stringify([student, job])))
  return pairings.filter((pairing) => {
    if (isChosen.has(JSON.stringify([pairing.student, pairing.job]))) return false
    const theirs = ofStudent.get(pairing.student) ?? []
    const its = ofJob.get(pairing.job) ?? []
    const studentWants = theirs.length < limits.perStudent || theirs.some((other) => byStudentPreference(pairing, other) < 0)
    const jobWants = its.length < limits.perJob || its.some((other) => byJobPreference(pairing, other) < 0)
    return studentWants && jobWants
  })
}

function groupBy(pairings: readonly Pairing[], keyOf: (pairing: Pairing) => string): Map<string, Pairing[]> {
  const groups = new Map<string, Pairing[]>()
  for (const pairing of pairings) groups.set(keyOf(pairing), [...(groups.get(keyOf(pairing)) ?? []), pairing])
  return groups
}

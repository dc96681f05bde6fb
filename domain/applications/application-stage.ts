/** Where an application stands; the student sees every change of it. */
export const applicationStages = ['submitted', 'viewed', 'shortlisted', 'interview', 'offered', 'declined', 'withdrawn'] as const
/** Those in which the employer sees whose it is: whoever withdrew has taken the card back. */
export const seenStages = ['submitted', 'viewed', 'shortlisted', 'interview', 'offered', 'declined'] as const satisfies readonly ApplicationStage[]
export type ApplicationStage = (typeof applicationStages)[number]

const next: Record<ApplicationStage, readonly ApplicationStage[]> = {
  submitted: ['viewed', 'shortlisted', 'interview', 'declined', 'withdrawn'],
  viewed: ['shortlisted', 'interview', 'declined', 'withdrawn'],
  shortlisted: ['interview', 'offered', 'declined', 'withdrawn'],
  interview: ['offered', 'declined', 'withdrawn', 'shortlisted'],
  offered: ['withdrawn'],
  // Nothing leads on from a no; its student may still take back what was sent.
  declined: ['withdrawn'],
  // Its student may send it anew while the job is open.
  withdrawn: ['submitted'],
}

/** True when an application may go from one stage to the other. */
export function canMoveTo(from: ApplicationStage, to: ApplicationStage): boolean {
  return next[from].includes(to)
}

/** True of one that was declined or withdrawn: nothing more comes of it. */
export function isOver(stage: ApplicationStage): stage is 'declined' | 'withdrawn' {
  return stage === 'declined' || stage === 'withdrawn'
}

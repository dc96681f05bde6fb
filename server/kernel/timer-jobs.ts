import type { Ports } from '../ports/ports'

/** Work of the timer. It may start twice, late or overlapping: every job must be repeatable at any point. */
export interface TimerJob {
  name: string
  /** @returns how many things were done */
  run: (ports: Ports) => Promise<number>
}

/** Runs the jobs one after the other; one that fails is logged and does not keep the others from running. */
export async function runJobs(jobs: readonly TimerJob[], ports: Ports): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  for (const job of jobs) {
    try {
      done[job.name] = await job.run(ports)
    } catch (error) {
      ports.log({ level: 'error', job: job.name, message: String(error), stack: error instanceof Error ? error.stack : undefined })
    }
  }
  return done
}

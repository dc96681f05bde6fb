import type { Environment } from './environment'

interface Job {
  run: () => unknown
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

type Outcome = { job: Job; result: unknown } | { job: Job; error: unknown }

/**
 * Runs writes one after the other, those that arrived together in one durable commit, so that many clients share one
 * flush. A job that throws must have written nothing. Results are given after the flush and in order.
 */
export class WriteQueue {
  private jobs: Job[] = []
  private isClosed = false

  constructor(
    private readonly environment: Environment,
    private readonly onFailedCommit: () => void,
  ) {}

  submit<T>(run: () => T): Promise<T> {
    if (this.isClosed) return Promise.reject(new Error('the document store is closed'))
    return new Promise<T>((resolve, reject) => {
      if (this.jobs.length === 0) setImmediate(() => this.flush())
      this.jobs.push({ run, resolve: resolve as (result: unknown) => void, reject })
    })
  }

  /** Refuses further jobs; resolves when the last one is durable. */
  async close(): Promise<void> {
    const last = this.submit(() => undefined)
    this.isClosed = true
    await last
  }

  private flush(): void {
    const jobs = this.jobs
    this.jobs = []
    try {
      const outcomes = this.environment.root.transactionSync(() => jobs.map(runJob))
      for (const outcome of outcomes) {
        if ('error' in outcome) outcome.job.reject(outcome.error)
        else outcome.job.resolve(outcome.result)
      }
    } catch (error) {
      this.onFailedCommit()
      for (const job of jobs) job.reject(error)
    }
  }
}

function runJob(job: Job): Outcome {
  try {
    return { job, result: job.run() }
  } catch (error) {
    return { job, error }
  }
}

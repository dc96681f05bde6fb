import type { FunctionName, OperationReply } from '~/contract/operation'
import { createRouter } from '../../kernel/router'
import { type TimerJob, runJobs } from '../../kernel/timer-jobs'
import type { Ports } from '../../ports/ports'
import { answerHttp, type HttpAnswer } from './http-access'
import { isHttpEvent } from './http-event'
import { createPorts } from './ports'
import { sdk } from './sdk'

/**
 * The `main` of a function that answers operations: to the mini-program, and over HTTP access to desks.
 * @param own ports that only this function has
 */
export function serveOperations(
  home: FunctionName,
  implementations: readonly object[],
  own: Partial<Ports> = {},
): (event: unknown) => Promise<OperationReply | HttpAnswer> {
  const ports = { ...createPorts(), ...own }
  const route = createRouter(home, implementations, ports)
  return (event) => {
    // Whatever the environment still says about a person, it was not the browser that said it.
    if (isHttpEvent(event)) return answerHttp(event, { route, ports, origin: process.env.DESK_ORIGIN })
    // getWXContext reads the process's environment: before the first await, or another request's could be there.
    const { OPENID } = sdk.getWXContext()
    return route(event, OPENID ? { openid: OPENID } : null)
  }
}

/** The `main` of a function that only the platform's timer may start. */
export function serveTimer(jobs: readonly TimerJob[]): () => Promise<{ ok: boolean; done?: Record<string, number> }> {
  const ports = createPorts()
  return async () => {
    const { SOURCE, OPENID } = sdk.getWXContext()
    if (OPENID || !SOURCE?.startsWith('wx_trigger')) return { ok: false }
    return { ok: true, done: await runJobs(jobs, ports) }
  }
}

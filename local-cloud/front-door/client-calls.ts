import type { ServerResponse } from 'node:http'
import { applyFault, NoAnswer } from '../faults/apply-fault'
import type { FaultInjector } from '../faults/fault-injector'
import type { FaultKind } from '../faults/fault-plan'
import type { Clock } from '../clock'
import { type Caller, singlePageScene } from '../functions/caller'
import type { FunctionRuntime } from '../functions/function-runtime'
import type { Sessions } from '../identity/sessions'
import { networkError, PlatformError } from '../platform-error'

export interface CallAs {
  openid?: string
  /** `SOURCE` the function sees; default `wx_client` */
  source?: string
  /** WeChat scene; 1154 is the single page shown in Moments, where nobody is signed in */
  scene?: number
}

/** Faults between a client and the cloud. */
const clientFaults: readonly FaultKind[] = [
  'duplicate-delivery',
  'timeout-before',
  'timeout-after',
  'system-error',
  'request-limit',
  'drop-before',
  'drop-after',
  'slow',
  'clock-skew',
]

/** `wx.cloud.callFunction` as the cloud sees it. */
export class ClientCalls {
  private readonly lastSeen = new Map<string, number>()

  constructor(
    private readonly runtime: FunctionRuntime,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly faults: FaultInjector,
  ) {}

  /**
   * @param response the connection of a browser, to be broken when the fault plan says so
   * @returns what the function returned
   * @throws `{ errCode, errMsg }` as `wx.cloud.callFunction` rejects
   */
  async call(name: string, data: unknown, as: CallAs = {}, response?: ServerResponse): Promise<unknown> {
    const openid = as.scene === singlePageScene ? '' : (as.openid ?? '')
    if (openid) this.lastSeen.set(openid, this.clock.now())
    const unionid = openid ? this.sessions.unionid(openid) : undefined
    const caller: Caller = { openid, ...(unionid ? { unionid } : {}), source: as.source ?? 'wx_client', clientIp: '127.0.0.1' }
    const event = JSON.stringify(data ?? {})
    const rule = this.faults.strike({ action: 'client.callFunction', functionName: name, operation: operationOf(data) }, clientFaults)
    try {
      const perform = () => this.runtime.invoke(name, event, caller)
      const { json } = await applyFault(rule, { clock: this.clock, ...(response ? { response } : {}) }, perform)
      return JSON.parse(json) as unknown
    } catch (error) {
      if (error instanceof PlatformError) throw new ClientFailure(error)
      if (error instanceof NoAnswer) throw new ClientFailure(networkError())
      throw error
    }
  }

  /** When a person last called a function, milliseconds since the epoch. */
  readonly lastActive = (openid: string): number | undefined => this.lastSeen.get(openid)
}

/** How a call rejects in a mini-program. */
export class ClientFailure extends Error {
  readonly errCode: number
  readonly errMsg: string

  constructor(readonly reason: PlatformError) {
    const { errCode, errMsg } = reason.toClientFailure('callFunction')
    super(errMsg)
    this.name = 'ClientFailure'
    this.errCode = errCode
    this.errMsg = errMsg
  }
}

function operationOf(data: unknown): string | undefined {
  const operation = typeof data === 'object' && data !== null ? (data as { operation?: unknown }).operation : undefined
  return typeof operation === 'string' ? operation : undefined
}

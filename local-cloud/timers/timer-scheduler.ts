import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../accounting/log'
import type { Clock } from '../clock'
import type { FaultInjector } from '../faults/fault-injector'
import type { FunctionRuntime } from '../functions/function-runtime'
import { type Cron, nextDue, parseCron } from './cron'

export interface TimerSettings {
  runtime: FunctionRuntime
  clock: Clock
  log: Log
  faults: FaultInjector
}

interface Planned {
  functionName: string
  triggerName: string
  cron: Cron
  /** milliseconds since the epoch, the cloud's clock */
  due: number
}

/** setTimeout cannot wait longer than this many milliseconds. */
const longestWait = 2 ** 31 - 1

/** Fires the timers of every config.json, following the cloud's clock. */
export class TimerScheduler {
  private planned: Planned[] = []
  private timeout: NodeJS.Timeout | undefined
  private stopListening: (() => void) | undefined

  constructor(private readonly settings: TimerSettings) {}

  start(): void {
    this.plan()
    this.stopListening = this.settings.clock.onMove(() => this.wake())
    this.wake()
  }

  stop(): void {
    clearTimeout(this.timeout)
    this.stopListening?.()
    this.stopListening = undefined
  }

  /** Fires a function's timer now, faults included. Resolves with what the function returned, undefined when missed. */
  async run(functionName: string): Promise<unknown> {
    const trigger = this.settings.runtime.config(functionName).triggers[0]
    return this.fire(functionName, trigger?.name ?? 'manual', this.settings.clock.now())
  }

  private plan(): void {
    const { runtime, clock, log } = this.settings
    this.planned = runtime.names().flatMap((functionName) =>
      runtime.config(functionName).triggers.flatMap(({ name, cron: expression }): Planned[] => {
        try {
          const cron = parseCron(expression)
          const due = nextDue(cron, clock.now())
          return due === undefined ? [] : [{ functionName, triggerName: name, cron, due }]
        } catch (error) {
          log.write({ level: 'error', source: functionName, text: `timer ${name}: ${(error as Error).message}` })
          return []
        }
      }),
    )
  }

  /** Fires what is due, then sleeps until the next. A clock moved far ahead fires each timer once, not once per period. */
  private wake(): void {
    clearTimeout(this.timeout)
    const now = this.settings.clock.now()
    for (const timer of this.planned) {
      if (timer.due > now) continue
      const { functionName, triggerName, due } = timer
      timer.due = nextDue(timer.cron, now) ?? Infinity
      void this.fire(functionName, triggerName, due).catch(() => undefined)
    }
    const next = Math.min(...this.planned.map((timer) => timer.due))
    if (next === Infinity || !this.stopListening) return
    this.timeout = setTimeout(() => this.wake(), Math.min(Math.max(next - now, 0), longestWait))
  }

  private async fire(functionName: string, triggerName: string, due: number): Promise<unknown> {
    const site = { action: 'timer', functionName }
    if (this.settings.faults.strike(site, ['timer-missed'])) return undefined
    const late = this.settings.faults.strike(site, ['timer-late'])
    if (late) await delay(late.milliseconds ?? 1000)
    const twice = this.settings.faults.strike(site, ['timer-twice'])
    const runs = await Promise.allSettled(Array.from({ length: twice ? 2 : 1 }, () => this.invoke(functionName, triggerName, due)))
    const last = runs[runs.length - 1]
    if (last?.status === 'rejected') throw last.reason
    return last?.value
  }

  private async invoke(functionName: string, triggerName: string, due: number): Promise<unknown> {
    const event = JSON.stringify({ Type: 'Timer', TriggerName: triggerName, Time: new Date(due).toISOString().replace(/\.\d+Z$/, 'Z'), Message: '' })
    const caller = { openid: '', source: 'wx_trigger', clientIp: '127.0.0.1' }
    const { json } = await this.settings.runtime.invoke(functionName, event, caller)
    return JSON.parse(json) as unknown
  }
}

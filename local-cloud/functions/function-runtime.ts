import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { CallRecord } from '../accounting/call-record'
import type { Counters } from '../accounting/counters'
import type { Log } from '../accounting/log'
import type { Clock } from '../clock'
import { PlatformError } from '../platform-error'
import { newRequestId } from '../request-id'
import type { Caller } from './caller'
import { instanceEnvironment, type Platform, requestEnvironment } from './environment'
import { eventTooLarge, functionMissing, resultTooLarge } from './failures'
import type { FunctionConfig } from './function-config'
import type { Instance } from './instance'
import { InstancePool } from './instance-pool'
import type { FunctionContext } from './worker-messages'

/** Bytes of JSON a caller may send, and a function may answer. */
const largestEvent = 100 * 1024
const largestResult = 1024 * 1024

export interface RuntimeSettings {
  functionsDir: string
  platform: Platform
  clock: Clock
  log: Log
  counters: Counters
  instancesPerFunction: number
}

/** A request a function is serving now. */
export interface Invocation {
  record: CallRecord
  caller: Caller
  config: FunctionConfig
  instance: Instance
}

export interface InvocationResult {
  requestId: string
  /** what `main` returned, as JSON text */
  json: string
}

/** Runs built functions as the platform does, and knows which request every instance is serving. */
export class FunctionRuntime {
  private readonly pools = new Map<string, InstancePool>()
  private readonly running = new Map<string, Invocation>()
  private readonly requestOf = new WeakMap<Instance, string>()

  constructor(private readonly settings: RuntimeSettings) {}

  /** Names of the functions in the folder, sorted. */
  names(): string[] {
    return readdirSync(this.settings.functionsDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && this.exists(entry.name))
      .map((entry) => entry.name)
      .sort()
  }

  /** config.json of a function, as it stands on disk now. */
  config(name: string): FunctionConfig {
    return this.pool(name).config
  }

  /** The request behind a token that the SDK sent along. */
  invocation(token: string | undefined): Invocation | undefined {
    return token === undefined ? undefined : this.running.get(token)
  }

  /**
   * Calls a function.
   * @param event JSON text of the data
   * @throws PlatformError as the platform answers it
   */
  async invoke(name: string, event: string, caller: Caller): Promise<InvocationResult> {
    if (Buffer.byteLength(event) > largestEvent) throw eventTooLarge()
    const pool = this.pool(name)
    const requestId = newRequestId()
    const record = this.newRecord(name, event, caller, requestId)
    this.settings.counters.open(record)
    const { instance, coldStart } = await pool.acquire()
    record.coldStart = coldStart
    this.running.set(requestId, { record, caller, config: pool.config, instance })
    this.requestOf.set(instance, requestId)
    const started = performance.now()
    try {
      const json = await instance.invoke({ event: this.complete(event, caller), ...this.request(name, pool.config, caller, requestId) })
      if (Buffer.byteLength(json) > largestResult) throw resultTooLarge()
      return { requestId, json }
    } catch (error) {
      if (error instanceof PlatformError) {
        record.errCode = error.errCode
        this.settings.log.write({ level: 'error', source: name, requestId, text: error.message })
      }
      throw error
    } finally {
      record.duration = Math.round((performance.now() - started) * 100) / 100
      this.running.delete(requestId)
      pool.release(instance)
    }
  }

  close(): void {
    for (const pool of this.pools.values()) pool.close()
    this.pools.clear()
  }

  private newRecord(name: string, event: string, caller: Caller, requestId: string): CallRecord {
    return {
      requestId,
      functionName: name,
      ...operationOf(event),
      openid: caller.openid,
      source: caller.source,
      startedAt: this.settings.clock.now(),
      coldStart: false,
      reads: 0,
      databaseBytes: 0,
      writes: 0,
      transactions: 0,
      collections: [],
      openapiCalls: [],
      functionsCalled: [],
      storageRequests: 0,
    }
  }

  /** The platform adds who calls to every event; a function must not trust it, since a caller may send such a field too. */
  private complete(event: string, caller: Caller): string {
    const data = JSON.parse(event === '' ? '{}' : event) as Record<string, unknown>
    const userInfo = { appId: this.settings.platform.appId, ...(caller.openid ? { openId: caller.openid } : {}) }
    return JSON.stringify({ ...data, userInfo })
  }

  private request(name: string, config: FunctionConfig, caller: Caller, requestId: string): { context: FunctionContext; environment: Record<string, string> } {
    const environment = requestEnvironment(this.settings.platform, caller, requestId)
    const context: FunctionContext = {
      memory_limit_in_mb: config.memory,
      time_limit_in_ms: config.timeout * 1000,
      request_id: requestId,
      function_name: name,
      function_version: '$LATEST',
      namespace: this.settings.platform.envId,
      environment: JSON.stringify(environment),
      environ: Object.entries(environment).map(([key, value]) => `${key}=${value}`).join(';'),
    }
    return { context, environment }
  }

  private pool(name: string): InstancePool {
    if (!this.exists(name)) throw functionMissing()
    const known = this.pools.get(name)
    if (known) return known
    const pool = new InstancePool({
      name,
      folder: path.join(this.settings.functionsDir, name),
      limit: this.settings.instancesPerFunction,
      clock: this.settings.clock.shared,
      environment: (config) => instanceEnvironment(this.settings.platform, name, config),
      onLog: (instance, level, text) => {
        const requestId = this.requestOf.get(instance)
        this.settings.log.write({ level, source: name, text, ...(requestId ? { requestId } : {}) })
      },
    })
    this.pools.set(name, pool)
    return pool
  }

  private exists(name: string): boolean {
    if (!/^[A-Za-z][\w-]{0,59}$/.test(name)) return false
    return statSync(path.join(this.settings.functionsDir, name, 'index.js'), { throwIfNoEntry: false })?.isFile() === true
  }
}

function operationOf(event: string): { operation?: string } {
  try {
    const { operation } = JSON.parse(event) as { operation?: unknown }
    return typeof operation === 'string' ? { operation } : {}
  } catch {
    return {}
  }
}

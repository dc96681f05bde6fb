import path from 'node:path'
import { Counters } from './accounting/counters'
import { Log, type LogEntry } from './accounting/log'
import { Clock } from './clock'
import { type DocumentStore, openDocumentStore } from './documents/store'
import { FaultInjector, type FaultStruck } from './faults/fault-injector'
import type { FaultPlan } from './faults/fault-plan'
import { storeFaults } from './faults/store-faults'
import { callRoute } from './front-door/call-route'
import { type CallAs, ClientCalls } from './front-door/client-calls'
import { codeRoute } from './front-door/code-route'
import { databaseRoute } from './front-door/database-route'
import { httpAccessRoute } from './front-door/http-access-route'
import { sessionRoutes } from './front-door/session-routes'
import { staticRoute } from './front-door/static-route'
import { storageRoutes } from './front-door/storage-routes'
import { subscribeRoute } from './front-door/subscribe-route'
import { FunctionRuntime } from './functions/function-runtime'
import { HttpGateway } from './gateway/http-gateway'
import type { Handler } from './gateway/route'
import { SdkEndpoint } from './gateway/sdk-endpoint'
import { Sessions } from './identity/sessions'
import { inspectRoute } from './inspect/inspect-route'
import type { MiniProgramCode } from './openapi/mini-program-codes'
import { openApis } from './openapi/open-apis'
import type { SubscribeMessageSent } from './openapi/subscribe-message'
import type { LocalCloudOptions } from './options'
import { RealtimeHub } from './realtime/realtime-hub'
import { signRoute } from './realtime/sign-route'
import { watchRoute } from './realtime/sse-route'
import { attachWatchSocket } from './realtime/watch-socket'
import { ClientDatabase } from './rules/client-database'
import { CollectionAccess } from './rules/collection-access'
import { readSecret } from './security/secret'
import { Signer } from './security/signer'
import { StorageService } from './storage/storage-service'
import { TimerScheduler } from './timers/timer-scheduler'

export type { LocalCloudOptions, Persona } from './options'

/** A running cloud. */
export interface LocalCloud {
  readonly url: string
  readonly port: number
  readonly envId: string
  /** Calls a function as a client would. Rejects with `{ errCode, errMsg }` like `wx.cloud.callFunction`. */
  callFunction(name: string, data?: unknown, as?: CallAs): Promise<unknown>
  /** A session token for the browser's front door, for any openid. */
  signIn(openid: string): string
  readonly store: DocumentStore
  readonly storage: StorageService
  sentMessages(): readonly SubscribeMessageSent[]
  codes(): MiniProgramCode[]
  logs(): LogEntry[]
  /** What `count` taps on "allow" in WeChat would grant. */
  grantQuota(openid: string, templateId: string, count: number): void
  /** Messages a person may still receive from a template. */
  remainingQuota(openid: string, templateId: string): number
  readonly counters: Counters
  /** Fires a function's timer now; resolves with what the function returned. */
  runTimer(functionName: string): Promise<unknown>
  readonly clock: Clock
  /** Replaces the fault plan; undefined ends all faults. */
  attachFaults(plan: FaultPlan | undefined): void
  faultsStruck(): readonly FaultStruck[]
  /** Ends everything in order; what was acknowledged is on disk. */
  close(): Promise<void>
  /** Cuts every connection and instance at once and leaves the database unclosed, as a power cut would. */
  kill(): void
}

/** Starts WeChat cloud on this machine. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  // Instances resolve modules from another place than the command line does.
  const functionsDir = path.resolve(options.functionsDir)
  const { dataDir, host = '127.0.0.1', envId = 'local-cloud', appId = 'wx0000000000000000' } = options
  const clock = new Clock()
  const log = new Log(clock.now, options.onLog)
  const counters = new Counters()
  const faults = new FaultInjector(options.faults, options.seed ?? 1)
  const signer = new Signer(readSecret(dataDir))
  const sessions = new Sessions(signer, options.personas)
  const store = await openDocumentStore({
    dir: path.join(dataDir, 'documents'),
    now: clock.now,
    ...(options.indexes ? { indexes: options.indexes } : {}),
    slowScan: (scan) => log.write({ level: 'warn', source: 'cloud', text: `slow query on ${scan.collection}: ${JSON.stringify(scan)}` }),
    faults: storeFaults(faults),
  })

  let url = ''
  const origin = () => url
  const platform = { envId, appId, serviceUrl: '', environment: options.environment ?? {} }
  const runtime = new FunctionRuntime({ functionsDir, platform, clock, log, counters, instancesPerFunction: options.instancesPerFunction ?? 4 })
  const storage = new StorageService({ folder: path.join(dataDir, 'storage'), envId, clock, signer, origin })
  const calls = new ClientCalls(runtime, sessions, clock, faults)
  const apis = openApis({ options, dataDir, appId, clock, log, origin, calls, runtime, signer })
  const access = new CollectionAccess(options.rules ?? {}, store, clock.now)
  const hub = new RealtimeHub(store, access)
  const timers = new TimerScheduler({ runtime, clock, log, faults })
  const sdk = new SdkEndpoint({ store, runtime, storage, openapi: apis.service, counters, faults, clock, envId })

  const handlers: Handler[] = [
    sdk.handle,
    callRoute(calls, sessions),
    httpAccessRoute(calls, envId),
    sessionRoutes(sessions),
    storageRoutes({ storage, sessions, rules: options.storageRules }),
    subscribeRoute(apis.ledger, options.templates, sessions),
    databaseRoute(new ClientDatabase(store, access), sessions),
    watchRoute(hub, sessions),
    signRoute(sessions, envId),
    codeRoute(apis.codes),
    inspectRoute({ store, storage, counters, log, messages: apis.messages, codes: apis.codes, ledger: apis.ledger, runtime, faults, envId }),
    ...(options.staticDir ? [staticRoute(options.staticDir)] : []),
  ]
  const gateway = new HttpGateway(() => handlers, log)
  const closeSockets = attachWatchSocket(gateway.server, { hub, sessions, envId })
  const port = await gateway.listen(options.port ?? 0, host)
  url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`
  platform.serviceUrl = `${url}/admin`
  if (options.timers !== false) timers.start()

  return {
    url,
    port,
    envId,
    callFunction: (name, data, as) => calls.call(name, data, as),
    signIn: (openid) => sessions.tokenFor(openid),
    store,
    storage,
    sentMessages: () => apis.messages.sent,
    codes: () => apis.codes.all(),
    logs: () => log.all(),
    grantQuota: (openid, templateId, count) => apis.ledger.grant(openid, templateId, count),
    remainingQuota: (openid, templateId) => apis.ledger.remaining(openid, templateId),
    counters,
    runTimer: (functionName) => timers.run(functionName),
    clock,
    attachFaults: (plan) => faults.attach(plan),
    faultsStruck: () => faults.history,
    close: async () => {
      timers.stop()
      closeSockets()
      hub.close()
      await gateway.close()
      runtime.close()
      await store.close()
    },
    kill: () => {
      timers.stop()
      closeSockets()
      runtime.close()
      void gateway.close()
    },
  }
}

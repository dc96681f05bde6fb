import { EJSON } from 'bson'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Counters } from '../accounting/counters'
import type { Log } from '../accounting/log'
import type { DocumentStore } from '../documents/store'
import type { FaultInjector } from '../faults/fault-injector'
import type { FunctionRuntime } from '../functions/function-runtime'
import { send } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { MiniProgramCodes } from '../openapi/mini-program-codes'
import type { QuotaLedger } from '../openapi/quota-ledger'
import type { SubscribeMessages } from '../openapi/subscribe-message'
import type { StorageService } from '../storage/storage-service'

export interface InspectSettings {
  envId: string
  store: DocumentStore
  storage: StorageService
  runtime: FunctionRuntime
  counters: Counters
  log: Log
  messages: SubscribeMessages
  codes: MiniProgramCodes
  ledger: QuotaLedger
  faults: FaultInjector
}

/** How much of each list the page asks for at once. */
const pageSize = 200

/** `GET /cloud/inspect`: what the cloud holds and did, for a person; `/cloud/inspect/<part>` is the same as JSON. */
export function inspectRoute(settings: InspectSettings): Handler {
  return ({ request, response, url }) => {
    if (request.method !== 'GET' || !url.pathname.startsWith('/cloud/inspect')) return false
    const part = url.pathname.slice('/cloud/inspect'.length).replace(/^\//, '')
    if (part === '') {
      send(response, readFileSync(path.join(__dirname, 'page.html')), 'text/html; charset=utf-8')
      return true
    }
    const read = parts[part]
    if (!read) return false
    send(response, Buffer.from(EJSON.stringify(read(settings, url.searchParams), { relaxed: true })), 'application/json; charset=utf-8')
    return true
  }
}

const parts: Record<string, (settings: InspectSettings, query: URLSearchParams) => object> = {
  about: ({ envId }) => ({ envId }),
  calls: ({ counters }) => ({ total: counters.total, calls: newest(counters.perCall) }),
  messages: ({ messages, ledger }) => ({ sent: newest(messages.sent), quota: ledger.all().slice(0, pageSize) }),
  codes: ({ codes }) => newest(codes.all()),
  faults: ({ faults }) => newest(faults.history),
  logs: ({ log }) => newest(log.all()),
  functions: ({ runtime }) => runtime.names().map((name) => ({ name, ...runtime.config(name) })),
  files: ({ storage }) => newest(storage.files.list()).map((file) => ({ ...file, url: storage.urls.create(file.path).url })),
  collections: ({ store }) => store.collections(),
  documents: ({ store }, query) => store.find(query.get('collection') ?? '', {}, { limit: pageSize }),
}

function newest<T>(list: readonly T[]): T[] {
  return list.slice(-pageSize).reverse()
}

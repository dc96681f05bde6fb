import type { LogEntry } from './accounting/log'
import type { IndexDeclaration } from './documents/store'
import type { FaultPlan } from './faults/fault-plan'
import type { MessageTemplate } from './openapi/templates'
import type { CollectionRules, StorageRules } from './rules/rule-set'

/** Somebody a browser may sign in as; what a WeChat account is on the real platform. */
export interface Persona {
  openid: string
  unionid?: string
  name: string
  note: string
  /** the note in other languages, by tag (`en`) */
  notes?: Readonly<Record<string, string>>
}

export interface LocalCloudOptions {
  /** folder that holds everything that lasts: documents, files, sessions, quotas; created when missing */
  dataDir: string
  /** folder of built functions: one folder each with index.js, and optionally package.json and config.json */
  functionsDir: string
  /** 0, the default, takes any free port */
  port?: number
  /** address to listen on; default 127.0.0.1, reachable from this machine only */
  host?: string
  /** environment id, as in `cloud.init({ env })`; default `local-cloud` */
  envId?: string
  appId?: string
  /** who a browser may sign in as; without the list any openid may */
  personas?: Persona[]
  indexes?: Record<string, IndexDeclaration[]>
  /** security rules per collection for clients; a collection without rules is closed to them */
  rules?: Record<string, CollectionRules>
  /** rules for client access to files; default: only whoever created a file reads and writes it */
  storageRules?: StorageRules
  templates?: MessageTemplate[]
  /** function that receives messages WeChat pushes, e.g. results of mediaCheckAsync */
  messagePush?: string
  /** folder served at `/`, usually an H5 build */
  staticDir?: string
  /** how many instances of one function may run at once; default 4 */
  instancesPerFunction?: number
  /** variables every function finds in its environment */
  environment?: Record<string, string>
  /** whether timers of config.json run by themselves; default true. `runTimer` works either way. */
  timers?: boolean
  /** seed of everything random in the fault plan; default 1 */
  seed?: number
  faults?: FaultPlan
  /** called for each log line, e.g. to print it */
  onLog?: (entry: LogEntry) => void
}

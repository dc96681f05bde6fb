import { randomUUID } from 'node:crypto'
import type { ErrorCodeOf, InputOf, Operation, OperationCall, OperationReply, OutputOf } from '~/contract/operation'
import type { LocalCloud } from '~/local-cloud/start-local-cloud'

export interface CallDetails {
  /** Of a command; a fresh one unless given. */
  requestId?: string
  as?: { role: string; scopeId: string }
  /** WeChat scene; 1154 is the single page that Moments shows. */
  scene?: number
}

export type Reply<O extends Operation> = OperationReply<OutputOf<O>, ErrorCodeOf<O>>

/** What one call cost. */
export interface Cost {
  reads: number
  writes: number
  openapiCalls: readonly string[]
  functionsCalled: readonly string[]
  collections: readonly string[]
}

/** One person (or a visitor) who calls operations as the client does: over the wire, nothing mocked. */
export class Caller {
  constructor(
    private readonly local: LocalCloud,
    readonly openid?: string,
  ) {}

  /** The reply as it came, refusals included. */
  async call<O extends Operation>(operation: O, input: InputOf<O>, details: CallDetails = {}): Promise<Reply<O>> {
    const event: OperationCall = {
      operation: operation.name,
      ...(operation.kind === 'command' ? { requestId: details.requestId ?? randomUUID() } : {}),
      ...(details.as ? { as: details.as } : {}),
      input,
    }
    const caller = { ...(this.openid ? { openid: this.openid } : {}), ...(details.scene ? { scene: details.scene } : {}) }
    return (await this.local.callFunction(operation.home, event, caller)) as Reply<O>
  }

  /** The data of a call that has to work. */
  async get<O extends Operation>(operation: O, input: InputOf<O>, details: CallDetails = {}): Promise<OutputOf<O>> {
    const reply = await this.call(operation, input, details)
    if (!reply.ok) throw new Error(`${operation.name} was refused: ${JSON.stringify(reply.error)}`)
    return reply.data
  }

  /** The code of a call that has to be refused. */
  async refusal<O extends Operation>(operation: O, input: InputOf<O>, details: CallDetails = {}): Promise<ErrorCodeOf<O>> {
    const reply = await this.call(operation, input, details)
    if (reply.ok) throw new Error(`${operation.name} was not refused: ${JSON.stringify(reply.data)}`)
    return reply.error.code
  }

  /** What the newest call of an operation cost, for budgets. */
  cost(operation: Operation): Cost {
    const record = this.local.counters.last(operation.home, operation.name)
    if (!record) throw new Error(`${operation.name} was not called`)
    return record
  }
}

import { randomUUID } from 'node:crypto'
import type { InputOf, Operation, OutputOf } from '~/contract/operation'
import type { Reply } from './caller'
import type { TestCloud } from './cloud'

export const deskOrigin = 'https://desk.jcu.example'

/** A browser in production: it reaches functions through HTTP access and knows nothing but its token. */
export class Desk {
  token: string | undefined

  constructor(private readonly cloud: TestCloud) {}

  /** The HTTP answer as it came. */
  fetch(functionName: string, body: unknown, { headers = {}, method = 'POST' }: { headers?: Record<string, string>; method?: string } = {}): Promise<Response> {
    const authorization: Record<string, string> = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }
    return fetch(`${this.cloud.url}/http/${functionName}`, {
      method,
      headers: { 'content-type': 'application/json', origin: deskOrigin, ...authorization, ...headers },
      ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    })
  }

  async call<O extends Operation>(operation: O, input: InputOf<O>, headers: Record<string, string> = {}): Promise<Reply<O>> {
    const requestId = operation.kind === 'command' ? { requestId: randomUUID() } : {}
    const answer = await this.fetch(operation.home, { operation: operation.name, ...requestId, input }, { headers })
    if (answer.status !== 200) throw new Error(`${operation.name}: HTTP ${answer.status}`)
    return (await answer.json()) as Reply<O>
  }

  async get<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> {
    const reply = await this.call(operation, input)
    if (!reply.ok) throw new Error(`${operation.name} was refused: ${JSON.stringify(reply.error)}`)
    return reply.data
  }

  /** The code of a refusal; 'accepted' if there was none. */
  async refusal<O extends Operation>(operation: O, input: InputOf<O>, headers: Record<string, string> = {}): Promise<string> {
    const reply = await this.call(operation, input, headers)
    return reply.ok ? 'accepted' : reply.error.code
  }
}

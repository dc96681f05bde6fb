import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../accounting/log'
import { BodyTooLarge } from './read-body'
import { sendJson } from './respond'
import type { Handler } from './route'

/** The one HTTP server of the cloud: hands every request to the first handler that takes it. */
export class HttpGateway {
  readonly server: Server

  constructor(
    private readonly handlers: () => Handler[],
    private readonly log: Log,
  ) {
    this.server = createServer((request, response) => void this.handle(request, response))
    // The SDK keeps connections open for seconds; a shorter limit here would cut them under its hands.
    this.server.keepAliveTimeout = 30_000
    this.server.requestTimeout = 0
  }

  /** Starts to listen; resolves with the port. */
  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(port, host, () => {
        this.server.off('error', reject)
        resolve((this.server.address() as AddressInfo).port)
      })
    })
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve())
      this.server.closeAllConnections()
    })
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://local')
    try {
      for (const handler of this.handlers()) {
        if (await handler({ request, response, url })) return
      }
      sendJson(response, { code: 'NOT_FOUND', message: `no such address: ${url.pathname}` }, 404)
    } catch (error) {
      this.fail(response, error)
    }
  }

  private fail(response: ServerResponse, error: unknown): void {
    if (response.headersSent || response.destroyed) return void response.destroy()
    if (error instanceof BodyTooLarge) return sendJson(response, { code: 'INVALID_PARAM', message: error.message }, 413)
    if (error instanceof SyntaxError) return sendJson(response, { code: 'INVALID_PARAM', message: error.message }, 400)
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.log.write({ level: 'error', source: 'cloud', text })
    sendJson(response, { code: 'SYS_ERR', message: text }, 500)
  }
}

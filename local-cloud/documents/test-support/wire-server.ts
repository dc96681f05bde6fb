import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DocumentStore } from '../store'

export interface WireServer {
  url: string
  close(): Promise<void>
}

/** The least HTTP that lets the SDK talk to a store: a JSON body with an action in, a JSON body out. */
export async function serveStore(store: DocumentStore): Promise<WireServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
      store.execute(String(body.action), body).then(
        (reply) => response.setHeader('content-type', 'application/json').end(JSON.stringify(reply)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

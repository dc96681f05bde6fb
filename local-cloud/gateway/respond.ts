import type { ServerResponse } from 'node:http'

/** The SDK tells errors of openapi calls from their binary answers by exactly this content type. */
export const jsonType = 'application/json; charset=utf-8'

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, Buffer.from(JSON.stringify(value)), jsonType, status)
}

export function send(response: ServerResponse, body: Buffer, contentType: string, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': body.length, ...headers })
  response.end(body)
}

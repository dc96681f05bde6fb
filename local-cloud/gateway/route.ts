import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

/** Answers an exchange, or returns false to leave it to the next one. */
export type Handler = (exchange: Exchange) => Promise<boolean> | boolean

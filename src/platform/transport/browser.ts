import { readToken } from '../identity-token'
import type { Transport } from './transport'
import { TransportError } from './transport-error'
import { within } from './within'

async function post(functionName: string, event: object): Promise<unknown> {
  const token = readToken()
  let response: Response
  try {
    response = await fetch(`/cloud/call/${functionName}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(event),
    })
  } catch (error) {
    throw new TransportError('OFFLINE', String(error))
  }
  const body = (await response.json().catch(() => undefined)) as { result?: unknown; errMsg?: string } | undefined
  if (response.ok && body && 'result' in body) return body.result
  const message = body?.errMsg ?? `HTTP ${response.status}`
  throw new TransportError(/time.?out/i.test(message) ? 'TIMEOUT' : 'INTERNAL', message)
}

/** The browser's way: the same event over HTTP, with the token of whoever this tab is signed in as. */
export const browser: Transport = {
  invoke: (functionName, event, timeoutMs) => within(timeoutMs, post(functionName, event)),
}

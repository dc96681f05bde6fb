import { deskApi } from '../environment'
import { readToken } from '../identity-token'
import type { Transport } from './transport'
import { TransportError } from './transport-error'
import { within } from './within'

async function post(functionName: string, event: object): Promise<unknown> {
  const token = readToken()
  let response: Response
  try {
    response = await fetch(`${deskApi}/${functionName}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(event),
    })
  } catch (error) {
    throw new TransportError('OFFLINE', String(error))
  }
  if (response.status === 504) throw new TransportError('TIMEOUT', 'the gateway gave up')
  if (!response.ok) throw new TransportError('INTERNAL', `HTTP ${response.status}`)
  return (await response.json().catch(() => undefined)) as unknown
}

/** A desk's way: the same event through the cloud's HTTP access, with the session that was confirmed in WeChat. */
export const desk: Transport = {
  invoke: (functionName, event, timeoutMs) => within(timeoutMs, post(functionName, event)),
}

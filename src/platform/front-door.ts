import { readToken } from './identity-token'

export class FrontDoorError extends Error {
  override name = 'FrontDoorError'
  constructor(status: number, message?: string) {
    super(message ?? `HTTP ${status}`)
  }
}

async function request(path: string, init: RequestInit): Promise<unknown> {
  const token = readToken()
  const headers = new Headers(init.headers)
  if (token) headers.set('authorization', `Bearer ${token}`)
  const response = await fetch(`/cloud/${path}`, { ...init, headers })
  const answer = (await response.json().catch(() => undefined)) as { errCode?: number; errMsg?: string } | undefined
  // Like wx itself, it also fails with errCode in an answer that arrived well.
  if (!response.ok || answer?.errCode) throw new FrontDoorError(response.status, answer?.errMsg)
  return answer
}

/** What WeChat gives a mini-program and a browser has not, the local cloud offers under /cloud. Throws FrontDoorError. */
export const getFromCloud = (path: string) => request(path, {})

export const postToCloud = (path: string, body: unknown) =>
  request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export const putBytesToCloud = (path: string, bytes: Blob) =>
  request(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: bytes })

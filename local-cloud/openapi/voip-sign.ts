import { createHmac } from 'node:crypto'
import { decodeVoipSignRequest, encodeVoipSignResponse, type OpenApiReply } from './wire'

/**
 * `cloud.getVoIPSign`: HMAC-SHA256 over the sorted parameters joined without a separator, the form
 * `wx.joinVoIPChat` documents; the key stands for the session key that only WeChat knows.
 */
export function signVoip(data: Buffer, appId: string, sessionKey: string): OpenApiReply {
  const { groupId, timestamp, nonce } = decodeVoipSignRequest(data)
  const text = [appId, groupId, nonce, String(timestamp)].sort().join('')
  const signature = createHmac('sha256', sessionKey).update(text).digest('hex')
  return { body: encodeVoipSignResponse(signature), contentType: 'application/octet-stream' }
}

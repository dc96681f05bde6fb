import type { DocumentReader } from '../ports/documents'
import type { Identity } from './actor'
import { secretHash } from './secret-hash'

/**
 * Who a desk acts as: whoever confirmed it in WeChat, while the session lasts.
 * @param authorization the header of the request, `Bearer <token>`
 * @param now ISO 8601 in UTC
 * @returns null for a visitor, and for a token that is none, has ended or is over
 */
export async function deskIdentity(documents: DocumentReader, authorization: string | undefined, now: string): Promise<Identity | null> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1]
  if (token === undefined) return null
  const session = await documents.get('desk-sessions', secretHash(token))
  return session && session.expiresAt > now ? { openid: session.openid, deskSessionId: session._id } : null
}

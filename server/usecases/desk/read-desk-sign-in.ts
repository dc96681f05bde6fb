import { readDeskSignIn as operation } from '~/contract/desk'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { secretHash } from '../../kernel/secret-hash'

/** What the person who scanned needs to recognise the desk. A desk lets no other desk in. */
export const readDeskSignIn = implementQuery(operation, async ({ input, actor: { identity }, now, ports: { documents } }) => {
  if (identity.deskSessionId) return fail('FORBIDDEN')
  const signIn = await documents.get('desk-sign-ins', secretHash(input.scene))
  if (!signIn) return fail('NOT_FOUND')
  const { check, askedAt, expiresAt } = signIn
  const state = signIn.state !== 'waiting' ? 'decided' : expiresAt > now ? 'waiting' : 'expired'
  return ok({ check, askedAt, expiresAt, state })
})

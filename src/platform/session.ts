import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { OperationReply, Session } from '~/contract/operation'
import { storedIn } from './stored-state'
import { tabStorage } from './storage'

/** unknown until the first reply; then what the server last said. */
export type Standing = 'unknown' | 'visitor' | 'terms-needed' | 'member'
export type Membership = Session['roles'][number]

interface SessionState {
  standing: Standing
  session: Session | null
  /** The membership the person chose to act under; null lets the server take the only or first one. */
  actingAs: { role: string; scopeId: string } | null
}

const nobody: SessionState = { standing: 'unknown', session: null, actingAs: null }

export const useSessionStore = create<SessionState>()(
  persist((): SessionState => nobody, { name: 'session', storage: storedIn<SessionState>(tabStorage) }),
)

/** Learns from every reply who the caller is. */
export function learnFromReply(reply: OperationReply): void {
  if (reply.ok) {
    if (reply.session) useSessionStore.setState({ standing: 'member', session: reply.session })
  } else if (reply.error.code === 'UNAUTHENTICATED') useSessionStore.setState({ ...nobody, standing: 'visitor' })
  else if (reply.error.code === 'TERMS_NOT_ACCEPTED') useSessionStore.setState({ standing: 'terms-needed' })
}

export function forgetSession(): void {
  useSessionStore.setState(nobody)
}

/** Sets how many messages are unread between two replies (a signal came, the inbox was read). */
export function setUnreadCount(unreadCount: number): void {
  useSessionStore.setState(({ session }) => (session ? { session: { ...session, unreadCount } } : {}))
}

/** The membership in force: the chosen one while the person still has it, else the first. */
export function membershipIn({ session, actingAs }: Pick<SessionState, 'session' | 'actingAs'>): Membership | null {
  const memberships = session?.roles ?? []
  const chosen = memberships.find(({ role, scopeId }) => role === actingAs?.role && scopeId === actingAs.scopeId)
  return chosen ?? memberships[0] ?? null
}

export const useSession = () => useSessionStore(state => state.session)
export const useStanding = () => useSessionStore(state => state.standing)
export const useMembership = () => useSessionStore(membershipIn)

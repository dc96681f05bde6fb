import { isDesk, isWeapp } from './environment'
import { getFromCloud, postToCloud } from './front-door'
import { forgetToken, readToken, writeToken } from './identity-token'
import { queryClient } from './query-client'
import { forgetSession } from './session'

/** Somebody a browser may walk in as on the local cloud. */
export interface Persona {
  openid: string
  name: string
  note: string
  /** the note in other languages */
  notes?: Readonly<Record<string, string>>
}

/** In WeChat the platform says who it is; in a browser on the local cloud somebody has to be chosen. */
export const choosesPersona = !isWeapp && !isDesk
/** In a browser on a deployed environment a code is scanned: startDeskSignIn, then takeDeskSession, then `takeSession`. */
export const signsInByCode = isDesk

const isPersona = (value: unknown): value is Persona =>
  typeof value === 'object' && value !== null && 'openid' in value && 'name' in value

export async function listPersonas(): Promise<Persona[]> {
  const answer = await getFromCloud('personas')
  const list = Array.isArray(answer) ? answer : (answer as { personas?: unknown[] }).personas
  return (list ?? []).filter(isPersona)
}

/** Signs this tab in as a persona. */
export async function signIn(openid: string): Promise<void> {
  const { token } = (await postToCloud('session', { openid })) as { token: string }
  takeSession(token)
}

/** Goes on under a session that was just handed out. What was known about somebody else is forgotten. */
export function takeSession(token: string): void {
  writeToken(token)
  forgetSession()
  queryClient.clear()
}

/** At a desk the session itself is ended by the operation endDeskSession, before this. */
export function signOut(): void {
  forgetToken()
  forgetSession()
  queryClient.clear()
}

/** Whether this tab is signed in as somebody, as far as it knows. */
export const isSignedIn = () => isWeapp || readToken() !== undefined

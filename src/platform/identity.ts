import { isWeapp } from './environment'
import { getFromCloud, postToCloud } from './front-door'
import { forgetToken, readToken, writeToken } from './identity-token'
import { queryClient } from './query-client'
import { forgetSession } from './session'

/** Somebody a browser may walk in as on the local cloud. */
export interface Persona {
  openid: string
  name: string
  note: string
}

/** In WeChat the platform says who it is; in a browser somebody has to be chosen. */
export const choosesPersona = !isWeapp

const isPersona = (value: unknown): value is Persona =>
  typeof value === 'object' && value !== null && 'openid' in value && 'name' in value

export async function listPersonas(): Promise<Persona[]> {
  const answer = await getFromCloud('personas')
  const list = Array.isArray(answer) ? answer : (answer as { personas?: unknown[] }).personas
  return (list ?? []).filter(isPersona)
}

/** Signs this tab in. What was known about somebody else is forgotten. */
export async function signIn(openid: string): Promise<void> {
  const { token } = (await postToCloud('session', { openid })) as { token: string }
  writeToken(token)
  forgetSession()
  queryClient.clear()
}

export function signOut(): void {
  forgetToken()
  forgetSession()
  queryClient.clear()
}

/** Whether this tab is signed in as somebody, as far as it knows. */
export const isSignedIn = () => isWeapp || readToken() !== undefined

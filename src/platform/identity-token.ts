import { deviceStorage, tabStorage } from './storage'

const key = 'token'

/** Who this browser tab is signed in as; a new tab starts as whoever signed in last. */
export function readToken(): string | undefined {
  const token = tabStorage.read(key) ?? deviceStorage.read(key)
  if (typeof token !== 'string' || token === '') return undefined
  // From here on the tab keeps its person, whoever signs in elsewhere.
  tabStorage.write(key, token)
  return token
}

export function writeToken(token: string): void {
  tabStorage.write(key, token)
  deviceStorage.write(key, token)
}

export function forgetToken(): void {
  if (deviceStorage.read(key) === tabStorage.read(key)) deviceStorage.remove(key)
  // An empty token, not a missing one: this tab stays signed out even where another is signed in.
  tabStorage.write(key, '')
}

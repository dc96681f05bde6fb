import { randomId } from './request-id'
import { deviceStorage } from './storage'

/** A random name this device gave itself, so that one visitor counts once; it says nothing about the person. */
export function visitorKey(): string {
  const known = deviceStorage.read('visitor')
  if (typeof known === 'string') return known
  const fresh = randomId(24)
  deviceStorage.write('visitor', fresh)
  return fresh
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** `length` random characters of [A-Za-z0-9_-]: unlikely to repeat, not a secret (WeChat has no synchronous crypto). */
export function randomId(length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('')
}

/** Names one intent of a person: made when they tap, reused however often the call is sent. */
export const newRequestId = () => randomId(24)

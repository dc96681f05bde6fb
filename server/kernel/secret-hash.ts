import { createHash } from 'node:crypto'

/** What is stored of a secret: SHA-256, base64url. Secrets of 100 bits and more need neither salt nor slowness. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

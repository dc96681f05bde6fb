import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { FieldCipher, FieldPlace } from '../ports/field-cipher'

const algorithm = 'aes-256-gcm'
/** NIST SP 800-38D: 96 bits, random; far below 2^32 values under one key. */
const ivBytes = 12
const tagBytes = 16
const keyBytes = 32

/**
 * Encrypts single fields. A sealed value names its key: `1.<key id>.<base64url of iv, tag and text>`, so that keys can
 * be changed without touching what is stored.
 * @param setting `id:base64,id:base64`: 32-byte keys, the first seals, all open
 * @throws on use, not here, when there is no key: functions that need none do without
 */
export function createFieldCipher(setting: string | undefined): FieldCipher {
  const keys = parseKeys(setting)
  return {
    seal(text, place) {
      const [current] = keys
      if (!current) throw new Error('FIELD_KEYS is not set: see docs/deploy.md')
      const [id, key] = current
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv(algorithm, key, iv).setAAD(boundTo(place))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `1.${id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
    },
    open(sealed, place) {
      const [version, id, content = ''] = sealed.split('.')
      const key = keys.get(id ?? '')
      if (version !== '1' || !key) throw new Error(`no key ${id ?? ''} for ${place.collection}.${place.field}: see docs/deploy.md`)
      const bytes = Buffer.from(content, 'base64url')
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes)).setAAD(boundTo(place))
      decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
      return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
    },
  }
}

/** A sealed value copied to another document or field does not open there. */
function boundTo({ collection, id, field }: FieldPlace): Buffer {
  return Buffer.from(`${collection}:${id}:${field}`)
}

function parseKeys(setting = ''): Map<string, Buffer> {
  const keys = new Map<string, Buffer>()
  for (const pair of setting.split(',').filter((one) => one.trim() !== '')) {
    const [id = '', encoded = ''] = pair.trim().split(':')
    const key = Buffer.from(encoded, 'base64')
    if (!/^[a-z0-9-]{1,16}$/.test(id) || key.length !== keyBytes) throw new Error('FIELD_KEYS: expected id:base64 of 32 bytes, comma-separated')
    keys.set(id, key)
  }
  return keys
}

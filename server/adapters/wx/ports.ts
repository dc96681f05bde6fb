import { randomBytes } from 'node:crypto'
import type { PageDocuments } from '../../ports/page-documents'
import { createFieldCipher } from '../../kernel/field-cipher'
import type { Ports, Sheets } from '../../ports/ports'
import type { Words } from '../../ports/words'
import { createCodes } from './codes'
import { createContentSafety } from './content-safety'
import { createDocuments } from './documents'
import { createFiles } from './files'
import { createMessenger, parseTemplates } from './messenger'
import { createRooms } from './rooms'
import { sdk } from './sdk'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function randomId(): string {
  // 248 is the largest multiple of 62 in a byte: what lies above would favour the first letters.
  let id = ''
  while (id.length < 20) for (const byte of randomBytes(24)) if (byte < 248 && id.length < 20) id += alphabet[byte % 62]
  return id
}

function log(entry: Record<string, unknown>): void {
  // eslint-disable-next-line no-console -- the platform's log is the console
  console.log(JSON.stringify(entry))
}

const noSheets: Sheets = {
  read() {
    throw new Error('this function carries no reader for sheets')
  },
}

const noPages: PageDocuments = {
  pdf() {
    throw new Error('this function draws no pages')
  },
  pictures() {
    throw new Error('this function draws no pages')
  },
}

const noWords: Words = {
  open() {
    throw new Error('this function carries no dictionary')
  },
}

/** Everything the use cases need, on WeChat cloud. Built once per instance. */
export function createPorts(): Ports {
  return {
    documents: createDocuments(sdk.database({ throwOnNotFound: false })),
    files: createFiles(sdk),
    messenger: createMessenger(sdk, parseTemplates(process.env.SUBSCRIBE_TEMPLATES)),
    contentSafety: createContentSafety(sdk),
    codes: createCodes(sdk, log),
    rooms: createRooms(sdk, { voip: process.env.VOIP_ROOMS === 'on', iceServers: process.env.ICE_SERVERS }),
    sheets: noSheets,
    pages: noPages,
    words: noWords,
    cipher: createFieldCipher(process.env.FIELD_KEYS),
    hasDesks: Boolean(process.env.DESK_ORIGIN),
    clock: { now: () => new Date() },
    ids: { random: randomId, secret: () => randomBytes(32).toString('base64url') },
    log,
  }
}

import * as z from 'zod/mini'
import { Id, Instant } from './fields'
import { operation } from './operation'
import { uploadFolders, uploadLimits, type UploadPurpose } from './uploads'

/** 256 random bits, base64url. */
const Secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
/** What a desk's code carries to the phone that scans it: ≤ 32 visible characters (wxacode.getUnlimited). */
const Scene = z.string().check(z.regex(/^[A-Za-z0-9]{16,32}$/))
/** Two digits that both screens show, so that a person sees which desk is asking. */
const CheckNumber = z.string().check(z.regex(/^\d{2}$/))

/**
 * A browser that nobody is signed in at asks for a code to scan. Answers the code's picture and a secret that only this
 * browser knows; both are worth nothing after `expiresAt`.
 */
export const startDeskSignIn = operation({
  name: 'startDeskSignIn',
  home: 'public',
  kind: 'command',
  input: z.object({ visitorKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/)) }),
  output: z.object({ signInId: Id, secret: Secret, /** data URL */ codeImage: z.string(), check: CheckNumber, expiresAt: Instant }),
  // NO_CODE_READY: codes are made ahead, each minute; at this moment all are given out
  errors: ['NO_CODE_READY'],
})

/** In WeChat: which desk is asking, after the code was scanned. */
export const readDeskSignIn = operation({
  name: 'readDeskSignIn',
  home: 'member',
  kind: 'query',
  input: z.object({ scene: Scene }),
  output: z.object({ check: CheckNumber, askedAt: Instant, expiresAt: Instant, state: z.enum(['waiting', 'decided', 'expired']) }),
})

/** In WeChat: lets the desk act as the caller, or not. The first decision stands. */
export const confirmDeskSignIn = operation({
  name: 'confirmDeskSignIn',
  home: 'member',
  kind: 'command',
  input: z.object({ scene: Scene, decision: z.enum(['confirm', 'refuse']) }),
  output: z.object({ decision: z.enum(['confirm', 'refuse']) }),
  errors: ['DESK_SIGN_IN_EXPIRED', 'DESK_SIGN_IN_DECIDED'],
})

/** The browser that asked comes for its session; once confirmed, it is handed out once. */
export const takeDeskSession = operation({
  name: 'takeDeskSession',
  home: 'public',
  kind: 'command',
  input: z.object({ signInId: Id, secret: Secret }),
  output: z.discriminatedUnion('state', [
    z.object({ state: z.literal('waiting') }),
    z.object({ state: z.literal('signed-in'), token: Secret, expiresAt: Instant }),
  ]),
  errors: ['DESK_SIGN_IN_EXPIRED', 'DESK_SIGN_IN_REFUSED', 'DESK_SIGN_IN_TAKEN'],
})

/** The desk signs out: its token is worth nothing from here on. */
export const endDeskSession = operation({
  name: 'endDeskSession',
  home: 'member',
  kind: 'command',
  input: z.object({}),
  output: z.object({ endedAt: Instant }),
  // in WeChat, where there is no session to end
  errors: ['NOT_AT_DESK'],
})

const uploadPurposes = Object.keys(uploadFolders) as [UploadPurpose, ...UploadPurpose[]]
const uploadKey = { uploadId: z.string().check(z.regex(/^[A-Za-z0-9]{16}$/)) }

/** One part of a file from a desk: HTTP access carries 100 KB per request, and storage takes no browser that it doesn't know. */
export const uploadPart = operation({
  name: 'uploadPart',
  home: 'documents',
  kind: 'command',
  input: z.object({
    ...uploadKey,
    index: z.int().check(z.gte(0), z.lt(uploadLimits.parts)),
    /** base64 */
    content: z.string().check(z.minLength(4), z.maxLength(uploadLimits.partCharacters), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  }),
  output: z.object({ index: z.int() }),
})

/** Puts the parts together in the account's own folder of storage. */
export const finishUpload = operation({
  name: 'finishUpload',
  home: 'documents',
  kind: 'command',
  input: z.object({
    ...uploadKey,
    purpose: z.enum(uploadPurposes),
    parts: z.int().check(z.gte(1), z.lte(uploadLimits.parts)),
    extension: z.string().check(z.regex(/^(\.[a-z0-9]{1,8})?$/)),
  }),
  output: z.object({ fileId: z.string() }),
  errors: ['UPLOAD_INCOMPLETE'],
})

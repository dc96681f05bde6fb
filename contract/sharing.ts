import * as z from 'zod/mini'
import { shareChannels } from '../domain/sharing/share-channels'
import { Id, Instant } from './fields'
import { JobView } from './jobs'
import { operation } from './operation'

/** Random, 10–16 characters, fits the 32 of a mini-program code's scene. */
export const ShareToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{10,16}$/))
export const ShareChannel = z.enum(shareChannels)

/** The caller's share of a job on one channel: the same token every time. The poster's comes with a code to print. */
export const createShare = operation({
  name: 'createShare',
  home: 'member',
  kind: 'command',
  input: z.object({ jobId: Id, channel: ShareChannel }),
  output: z.object({
    token: ShareToken,
    /** page of the mini-program with its query */
    path: z.string(),
    /** temporary address of the code's PNG; poster only */
    codeUrl: z.nullable(z.string()),
  }),
  // The page that is shared names the sharer's school: a minor reads that first, once.
  errors: ['JOB_NOT_PUBLISHED', 'CODE_UNAVAILABLE', 'MINOR_NOTICE_NEEDED'],
})

/** A minor has read what sharing beyond the school shows of them, a job or the card as a picture. Asked once. */
export const acknowledgeSharing = operation({
  name: 'acknowledgeSharing',
  home: 'member',
  kind: 'command',
  input: z.object({}),
  output: z.object({ readAt: Instant }),
})

/** What a visitor sees of a shared job, without signing in; counts the visit once per visitor and stage. */
export const openShare = operation({
  name: 'openShare',
  home: 'public',
  kind: 'command',
  input: z.object({
    token: ShareToken,
    /** random id the device made for itself; says nothing about the person */
    visitorKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/)),
    stage: z.enum(['reach', 'open']),
  }),
  output: z.object({ job: JobView, /** null once the sharer has ended it */ sharer: z.nullable(z.object({ name: z.string(), schoolName: z.string() })), isOpen: z.boolean() }),
})

/** Takes an own share back: its page goes on showing the job, not who shared it, and counts nobody any more. */
export const endShare = operation({
  name: 'endShare',
  home: 'member',
  kind: 'command',
  input: z.object({ token: ShareToken }),
  output: z.object({ endedAt: Instant }),
})

export const readMyShares = operation({
  name: 'readMyShares',
  home: 'member',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    totals: z.object({ reach: z.int(), open: z.int(), apply: z.int() }),
    shares: z.array(
      z.object({ token: ShareToken, jobId: Id, jobTitle: z.string(), employerName: z.string(), channel: ShareChannel, createdAt: Instant, isEnded: z.boolean(), reach: z.int(), open: z.int(), apply: z.int() }),
    ),
  }),
})

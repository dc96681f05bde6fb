/** What crosses between the two layers; JSON alone, as in WeChat. */
export interface Boot {
  /** app.json, page and component json files and all scripts of the build, by path. */
  files: Record<string, string>
  apiNames: string[]
  launch: { path: string; query: Record<string, string>; scene: number }
  /** Who is signed in, as a token of the local cloud's front door; none in single-page mode. */
  token: string | null
  /** Whether the person has agreed to the privacy contract before. */
  hasAgreed: boolean
  /** What an API answers in this run, by name; a text is the failure it ends with. */
  answers: Record<string, object | string>
}

/** What a page handed to WeChat to be shared. */
export interface Shared {
  channel: 'friend' | 'moments'
  title: string
  /** path and query that open at the reader's, without a slash before it */
  path: string
}

export interface ViewEvent {
  type: string
  /** Name of the page's method, from the bind attribute. */
  handler: string
  target: { id: string; dataset: Record<string, string> }
  currentTarget: { id: string; dataset: Record<string, string> }
  detail: Record<string, unknown>
}

export type ToLogic = { kind: 'boot'; boot: Boot } | { kind: 'event'; event: ViewEvent } | { kind: 'rendered'; update: number } | { kind: 'found'; query: number; tag: string | null } | { kind: 'fire'; name: string; values: unknown[] } | { kind: 'share'; channel: Shared['channel']; from: 'button' | 'menu' }

export type ToView =
  | { kind: 'open'; pageId: number; path: string }
  | { kind: 'close'; pageId: number }
  | { kind: 'update'; update: number; pageId: number; data: Record<string, unknown> }
  /** Which element of the page on top has this id? */
  | { kind: 'find'; query: number; id: string }
  | { kind: 'report'; report: Report }

/** What a run of the logic layer did. */
export interface Report {
  /** Uncaught errors, rejected promises, and what was logged as an error. */
  errors: string[]
  /** APIs that WeChat has and the harness gives no answer to. */
  unanswered: string[]
  /** Every API that was asked to do something, with what it was given. */
  asked: { name: string; options: Record<string, unknown> }[]
  /** Ways on which the page on top lets itself be shared. */
  channels: Shared['channel'][]
  shared: Shared[]
  /** Cloud functions called, with the operation. */
  calls: string[]
  /** Calls on their way. */
  pending: number
  /** Pages from bottom to top. */
  stack: string[]
  /** JSON bytes of the largest setData. */
  largestUpdate: number
  /** Whether wx.cloud.init came before everything else of wx.cloud. */
  isCloudReady: boolean
}

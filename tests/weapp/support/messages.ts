/** What crosses between the two layers; JSON alone, as in WeChat. */
export interface Boot {
  /** app.json, page and component json files and all scripts of the build, by path. */
  files: Record<string, string>
  apiNames: string[]
  launch: { path: string; query: Record<string, string>; scene: number }
  /** Who is signed in, as a token of the local cloud's front door; none in single-page mode. */
  token: string | null
}

export interface ViewEvent {
  type: string
  /** Name of the page's method, from the bind attribute. */
  handler: string
  target: { id: string; dataset: Record<string, string> }
  currentTarget: { id: string; dataset: Record<string, string> }
  detail: Record<string, unknown>
}

export type ToLogic = { kind: 'boot'; boot: Boot } | { kind: 'event'; event: ViewEvent } | { kind: 'rendered'; update: number }

export type ToView =
  | { kind: 'open'; pageId: number; path: string }
  | { kind: 'close'; pageId: number }
  | { kind: 'update'; update: number; pageId: number; data: Record<string, unknown> }
  | { kind: 'report'; report: Report }

/** What a run of the logic layer did. */
export interface Report {
  /** Uncaught errors, rejected promises, and what was logged as an error. */
  errors: string[]
  /** APIs that WeChat has and the harness gives no answer to. */
  unanswered: string[]
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

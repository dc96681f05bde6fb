import type { Caller } from '../functions/caller'
import type { MediaParameter, OpenApiReply } from './wire'

export interface ApiCall {
  /** in snake_case, as WeChat's servers receive them */
  parameters: Record<string, unknown>
  media: Record<string, MediaParameter>
  caller: Caller | undefined
}

/** One openapi method. Throws ApiFailure for WeChat's own errors. */
export type ApiMethod = (call: ApiCall) => Promise<OpenApiReply> | OpenApiReply

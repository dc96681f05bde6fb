import { newRequestId } from '../request-id'
import type { ApiCall } from './api'
import { ApiFailure } from './api-failure'
import { jsonReply, type OpenApiReply } from './wire'

/** The message WeChat pushes when a check of `mediaCheckAsync` is done. */
export interface MediaCheckEvent {
  ToUserName: string
  FromUserName: string
  /** seconds since the epoch */
  CreateTime: number
  MsgType: 'event'
  Event: 'wxa_media_check'
  appid: string
  trace_id: string
  version: 2
  errcode: 0
  errmsg: 'ok'
  result: { suggest: 'pass' | 'risky'; label: number }
  detail: { strategy: string; errcode: 0; suggest: 'pass' | 'risky'; label: number; prob: number }[]
}

export interface MediaCheckSettings {
  appId: string
  now: () => number
  /** delivers the result, later than the call */
  push: (event: MediaCheckEvent) => void
}

const pornography = 20002
const passLabel = 100

/**
 * `security.mediaCheckAsync` 2.0: accepts at once, tells later. A file whose address contains `risky` is found risky;
 * every other file passes.
 */
export class MediaCheck {
  constructor(private readonly settings: MediaCheckSettings) {}

  readonly start = ({ parameters }: ApiCall): OpenApiReply => {
    const { media_url: url, media_type: type, openid } = parameters
    if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw new ApiFailure(40097, 'invalid args: media_url')
    if (type !== 1 && type !== 2) throw new ApiFailure(40097, 'invalid args: media_type')
    if (typeof openid !== 'string' || openid === '') throw new ApiFailure(40003, 'invalid openid')
    const traceId = newRequestId()
    setImmediate(() => this.settings.push(this.result(traceId, openid, /risky/i.test(url))))
    return jsonReply({ errcode: 0, errmsg: 'ok', trace_id: traceId })
  }

  private result(traceId: string, openid: string, isRisky: boolean): MediaCheckEvent {
    const suggest = isRisky ? 'risky' : 'pass'
    const label = isRisky ? pornography : passLabel
    return {
      ToUserName: 'gh_localcloud',
      FromUserName: openid,
      CreateTime: Math.floor(this.settings.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: this.settings.appId,
      trace_id: traceId,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      result: { suggest, label },
      detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: isRisky ? 95 : 2 }],
    }
  }
}

import { newRequestId } from '../request-id'
import type { ApiCall } from './api'
import { ApiFailure } from './api-failure'
import { riskyWords } from './risky-words'
import { jsonReply, type OpenApiReply } from './wire'

const longestContent = 2500
/** msgSecCheck 2.0 wants a person who used the mini-program within two hours. */
const activeFor = 2 * 60 * 60 * 1000
const passLabel = 100

export interface ContentSafetySettings {
  now: () => number
  /** when the person last called a function, milliseconds since the epoch */
  lastActive: (openid: string) => number | undefined
}

/** `security.msgSecCheck`, versions 1 and 2, over a small documented word list. */
export class ContentSafety {
  constructor(private readonly settings: ContentSafetySettings) {}

  readonly check = ({ parameters }: ApiCall): OpenApiReply => {
    const { content, version } = parameters
    if (typeof content !== 'string' || content === '') throw new ApiFailure(47001, 'data format error')
    if ([...content].length > longestContent) throw new ApiFailure(40097, 'invalid args')
    if (version !== 2) return checkVersion1(content)
    this.assertActive(parameters.openid)
    const scene = parameters.scene
    if (typeof scene !== 'number' || scene < 1 || scene > 4) throw new ApiFailure(40097, 'invalid args')
    const found = findRisk([content, parameters.title, parameters.nickname, parameters.signature].filter(isText).join('\n'))
    const suggest = found ? 'risky' : 'pass'
    const label = found?.label ?? passLabel
    return jsonReply({
      errcode: 0,
      errmsg: 'ok',
      result: { suggest, label },
      detail: [
        { strategy: 'keyword', errcode: 0, suggest, label, ...(found ? { keyword: found.word, level: 90 } : {}) },
        { strategy: 'content_model', errcode: 0, suggest, label, prob: found ? 90 : 1 },
      ],
      trace_id: newRequestId(),
    })
  }

  private assertActive(openid: unknown): void {
    if (typeof openid !== 'string' || openid === '') throw new ApiFailure(40003, 'invalid openid')
    const seen = this.settings.lastActive(openid)
    if (seen === undefined || this.settings.now() - seen > activeFor) throw new ApiFailure(61010, 'code is expired')
  }
}

function checkVersion1(content: string): OpenApiReply {
  if (findRisk(content)) throw new ApiFailure(87014, 'risky content')
  return jsonReply({ errcode: 0, errmsg: 'ok' })
}

function findRisk(text: string) {
  return riskyWords.find(({ word }) => text.includes(word))
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

import type { ContentSafety } from '../../ports/ports'
import type { Sdk } from './sdk'

/** scene 2 of msgSecCheck v2: comments and conversation. */
const conversation = 2

export function createContentSafety(sdk: Sdk): ContentSafety {
  return {
    async isTextAcceptable(text, openid) {
      const { result } = await sdk.openapi.security.msgSecCheck({ content: text, version: 2, scene: conversation, openid })
      return result?.suggest !== 'risky'
    },
  }
}

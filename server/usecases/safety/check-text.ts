import type { Identity } from '../../kernel/actor'
import { type Result, fail, ok } from '../../kernel/result'
import type { Ports } from '../../ports/ports'

/**
 * Asks the platform whether a text may be shown to others; ≤ 2,500 characters. A check that can't be had now refuses
 * nothing and loses nothing: the client keeps the text and tries again.
 * @param field of the input, for the words beside it
 */
export async function checkText(
  text: string,
  { ports, identity, field }: { ports: Ports; identity: Identity; field: string },
): Promise<Result<undefined, 'CONTENT_REFUSED' | 'CHECK_NEEDS_WECHAT' | 'BUSY'>> {
  if (text === '') return ok(undefined)
  try {
    return (await ports.contentSafety.isTextAcceptable(text, identity.openid)) ? ok(undefined) : fail('CONTENT_REFUSED', { [field]: 'refused' })
  } catch (error) {
    ports.log({ level: 'warn', what: 'content-safety', message: String((error as { errMsg?: string }).errMsg ?? error) })
    // The platform checks for whom it saw in WeChat lately; a desk's text may have to be written there.
    return fail(identity.deskSessionId ? 'CHECK_NEEDS_WECHAT' : 'BUSY')
  }
}

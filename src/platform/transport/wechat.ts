import Taro from '@tarojs/taro'
import type { Transport } from './transport'
import { TransportError, type TransportFailure } from './transport-error'
import { within } from './within'

/** What wx.cloud.callFunction says on failure, in its own words: 'cloud.callFunction:fail request:fail timeout' and so on. */
export function failureOf(errMsg: string): TransportFailure {
  if (/timeout|timed out|-404012|polling exceed/i.test(errMsg)) return 'TIMEOUT'
  if (/request:fail|network|internet|disconnected|ERR_NAME|ERR_CONNECTION|-501002/i.test(errMsg)) return 'OFFLINE'
  return 'INTERNAL'
}

const errMsgOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)

/** The mini-program's way: the platform knows who is calling. */
export const wechat: Transport = {
  async invoke(functionName, event, timeoutMs) {
    try {
      const { result } = await within(timeoutMs, Taro.cloud.callFunction({ name: functionName, data: event }))
      return result
    } catch (error) {
      if (error instanceof TransportError) throw error
      const errMsg = errMsgOf(error)
      throw new TransportError(failureOf(errMsg), errMsg)
    }
  },
}

import Taro from '@tarojs/taro'
import { isDesk, isWeapp } from './environment'
import { postToCloud } from './front-door'

/**
 * Asks the person to allow one message of each template (WeChat: at most three a tap, and only inside the handler of
 * a tap). Answers the ids that were accepted; a refusal or a closed sheet accepts none.
 */
export async function requestSubscription(templateIds: readonly string[]): Promise<string[]> {
  const asked = templateIds.slice(0, 3)
  // A subscribe message is allowed in WeChat alone.
  if (asked.length === 0 || isDesk) return []
  try {
    const answers = isWeapp
      ? ((await Taro.requestSubscribeMessage({ tmplIds: [...asked], entityIds: [] })) as unknown as Record<string, string>)
      : ((await postToCloud('subscribe', { templateIds: asked })) as Record<string, string>)
    return asked.filter(id => answers[id] === 'accept')
  } catch {
    return []
  }
}

import Taro from '@tarojs/taro'
import { isWeapp } from '../environment'

/** What a function signed for WeChat's group call. */
export interface VoipTicket {
  signature: string
  nonceStr: string
  timeStamp: number
  groupId: string
}

/** Enters WeChat's own video call. false: this runtime or this mini-program's category has none. */
export async function joinVoip({ signature, nonceStr, timeStamp, groupId }: VoipTicket): Promise<boolean> {
  if (!isWeapp) return false
  try {
    // Taro types the kind of room as an interface that holds the kinds.
    const roomType = 'video' as unknown as Taro.joinVoIPChat.RoomType
    await Taro.joinVoIPChat({ roomType, signature, nonceStr, timeStamp, groupId })
    return true
  } catch {
    return false
  }
}

export function leaveVoip(): void {
  if (isWeapp) void Taro.exitVoIPChat({}).catch(() => undefined)
}

import type { VideoRooms } from '../../ports/ports'
import type { Sdk } from './sdk'

/**
 * VoIP rooms are open to listed categories only, and recruiting is not among them: VOIP_ROOMS=on says that this
 * mini-program has been allowed. ICE_SERVERS is a JSON array of RTCIceServer for browsers.
 */
export function createRooms(sdk: Sdk, settings: { voip: boolean; iceServers: string | undefined }): VideoRooms {
  const iceServers = JSON.parse(settings.iceServers || '[]') as ReturnType<VideoRooms['iceServers']>
  return {
    iceServers: () => iceServers,
    async voip(groupId) {
      if (!settings.voip) return null
      const timeStamp = Math.floor(Date.now() / 1000)
      const nonceStr = Math.random().toString(36).slice(2, 14)
      const { signature } = await sdk.getVoIPSign({ groupId, timestamp: timeStamp, nonce: nonceStr })
      return { signature, nonceStr, timeStamp, groupId }
    },
  }
}

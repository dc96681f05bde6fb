import Taro from '@tarojs/taro'
import { isSignalDocument, type SignalSource } from './signal'

/** The one collection open to clients; the security rule lets each person see the own document alone. */
export const wechatSignals: SignalSource = {
  watch(onSnapshot, onEnd) {
    const watcher = Taro.cloud
      .database()
      .collection('signals')
      .where({ to: '{openid}' })
      .watch({
        // Taro types the snapshot as a bare callback result.
        onChange: snapshot => onSnapshot((snapshot as unknown as { docs: unknown[] }).docs.find(isSignalDocument)),
        onError: onEnd,
      }) as { close(): void }
    return () => watcher.close()
  },
}

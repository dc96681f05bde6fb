import type { SignalSource } from './signal'

/** HTTP access keeps no stream open: a desk looks every so often instead. */
export const deskSignals: SignalSource = {
  watch(_onSnapshot, onEnd) {
    onEnd()
    return () => undefined
  },
}

/** Something of the person's changed; what it is comes through a function. */
export interface SignalDocument {
  seq: number
  topic: 'inbox' | 'chat' | 'room'
  /** Id of the conversation, the interview, … */
  ref: string
}

export type Signal = { topic: SignalDocument['topic']; ref: string } | { topic: 'unknown' }

export interface SignalSource {
  /**
   * Watches until the returned function is called. `onSnapshot`: the person's document as it stands, first at once and
   * then at every change; undefined for somebody who was never sent a signal. `onEnd`: it broke and will say no more.
   */
  watch(onSnapshot: (document: SignalDocument | undefined) => void, onEnd: () => void): () => void
}

export function isSignalDocument(value: unknown): value is SignalDocument {
  return typeof value === 'object' && value !== null && 'seq' in value && typeof value.seq === 'number' && 'topic' in value && 'ref' in value
}

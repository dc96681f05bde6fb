/** Something of the person's changed; what it is comes through a function. */
export interface SignalDocument {
  seq: number
  topic: 'inbox' | 'chat' | 'room'
  /** Id of the conversation, the interview, … */
  ref: string
}

export type Signal = { topic: SignalDocument['topic']; ref: string } | { topic: 'unknown' }

export interface SignalSource {
  /** Watches until the returned function is called. `onEnd`: it broke and will say no more. */
  watch(onDocument: (document: SignalDocument) => void, onEnd: () => void): () => void
}

export function isSignalDocument(value: unknown): value is SignalDocument {
  return typeof value === 'object' && value !== null && 'seq' in value && typeof value.seq === 'number' && 'topic' in value && 'ref' in value
}

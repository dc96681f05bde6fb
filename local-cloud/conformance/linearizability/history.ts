/** State of the documents under test: id → value; a missing document has no entry. */
export type State = Readonly<Record<string, number>>

/** What a client asked for and was told. */
export type Call =
  | { kind: 'read'; ids: string[]; seen: Record<string, number | undefined> }
  | { kind: 'write'; id: string; value: number }
  | { kind: 'increment'; id: string; by: number }
  /** changes `from` into `to` if it is there; told whether it was */
  | { kind: 'exchange'; id: string; from: number; to: number; succeeded: boolean }
  /** a committed transaction that wrote every document it read */
  | { kind: 'transaction'; seen: Record<string, number | undefined>; written: Record<string, number> }

/** A call with the moments it was sent and answered, on one clock of all clients. */
export interface Operation {
  client: number
  call: Call
  sentAt: number
  answeredAt: number
}

/** The state after a call that had its effect in this state; undefined when its answer does not fit the state. */
export function applyCall(state: State, call: Call): State | undefined {
  switch (call.kind) {
    case 'read':
      return call.ids.every((id) => state[id] === call.seen[id]) ? state : undefined
    case 'write':
      return { ...state, [call.id]: call.value }
    case 'increment':
      return { ...state, [call.id]: (state[call.id] ?? 0) + call.by }
    case 'exchange':
      if ((state[call.id] === call.from) !== call.succeeded) return undefined
      return call.succeeded ? { ...state, [call.id]: call.to } : state
    case 'transaction':
      return Object.keys(call.seen).every((id) => state[id] === call.seen[id])
        ? { ...state, ...call.written }
        : undefined
  }
}

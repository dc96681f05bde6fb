export type TransportFailure = 'OFFLINE' | 'TIMEOUT' | 'INTERNAL'

/** The call did not come back with an answer of ours; whether it had an effect is unknown. */
export class TransportError extends Error {
  override name = 'TransportError'
  constructor(
    readonly code: TransportFailure,
    message: string,
  ) {
    super(message)
  }
}

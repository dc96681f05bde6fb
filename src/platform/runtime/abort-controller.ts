type Listener = (event: { type: 'abort'; target: AbortSignal }) => void

/** The part of the standard's AbortSignal that react-query and our own code use. */
export class AbortSignal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private listeners = new Set<Listener>()

  addEventListener(type: string, listener: Listener) {
    if (type === 'abort') this.listeners.add(listener)
  }

  removeEventListener(type: string, listener: Listener) {
    if (type === 'abort') this.listeners.delete(listener)
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason
  }

  /** Called by the controller alone. */
  dispatchAbort(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    const event = { type: 'abort' as const, target: this }
    this.onabort?.(event)
    for (const listener of [...this.listeners]) listener(event)
    this.listeners.clear()
  }
}

/**
 * Stands in for the standard's AbortController where the runtime has none: WeChat's logic layer. Without it
 * react-query leaves every query pending for ever. The webpack ProvidePlugin of the mini-program build puts it in.
 */
export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason: unknown = Object.assign(new Error('This operation was aborted'), { name: 'AbortError' })) {
    this.signal.dispatchAbort(reason)
  }
}

type Listener = (...values: unknown[]) => void

/** What the mini-program listens to with wx.onSomething; nothing happens by itself, a test makes it happen. */
export class Listeners {
  private readonly byName = new Map<string, Set<Listener>>()

  /** The functions behind wx.onX and wx.offX; undefined for any other name. */
  api(name: string): ((listener?: unknown) => void) | undefined {
    const match = /^(on|off)([A-Z].*)$/.exec(name)
    const event = match?.[2]
    if (event === undefined) return undefined
    if (match?.[1] === 'on') return listener => void (typeof listener === 'function' && this.of(event).add(listener as Listener))
    // Without a function WeChat takes all of them away.
    return listener => void (typeof listener === 'function' ? this.of(event).delete(listener as Listener) : this.of(event).clear())
  }

  /** Calls who listens; `name` as in wx.onNetworkStatusChange. @returns how many did */
  fire(name: string, ...values: unknown[]): number {
    const listeners = [...this.of(name.replace(/^on/, ''))]
    for (const listener of listeners) listener(...values)
    return listeners.length
  }

  private of(event: string): Set<Listener> {
    const known = this.byName.get(event) ?? new Set<Listener>()
    this.byName.set(event, known)
    return known
  }
}

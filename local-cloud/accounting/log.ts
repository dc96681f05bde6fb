export interface LogEntry {
  /** milliseconds since the epoch, the cloud's clock */
  at: number
  level: 'debug' | 'info' | 'warn' | 'error'
  /** name of the function that wrote it, or `cloud` for the platform itself */
  source: string
  requestId?: string
  text: string
}

/** The newest log lines, bounded so that a long run stays small. */
export class Log {
  private entries: LogEntry[] = []

  constructor(
    private readonly now: () => number,
    private readonly listener: ((entry: LogEntry) => void) | undefined,
    private readonly capacity = 5000,
  ) {}

  write(entry: Omit<LogEntry, 'at'>): void {
    const complete = { at: this.now(), ...entry }
    this.entries.push(complete)
    if (this.entries.length > this.capacity * 1.2) this.entries = this.entries.slice(-this.capacity)
    this.listener?.(complete)
  }

  /** Oldest first. */
  all(): LogEntry[] {
    return [...this.entries]
  }
}

import { statSync } from 'node:fs'
import path from 'node:path'
import { type FunctionConfig, readFunctionConfig } from './function-config'
import { Instance } from './instance'

export interface PoolSettings {
  name: string
  folder: string
  limit: number
  clock: SharedArrayBuffer
  environment: (config: FunctionConfig) => Record<string, string>
  onLog: (instance: Instance, level: 'debug' | 'info' | 'warn' | 'error', text: string) => void
}

export interface Lease {
  instance: Instance
  coldStart: boolean
}

/** The instances of one function: idle ones are reused, new ones started under load up to a limit, callers queue beyond. */
export class InstancePool {
  private readonly all = new Set<Instance>()
  private idle: Instance[] = []
  private readonly waiting: ((lease: Lease) => void)[] = []
  private version = ''
  config: FunctionConfig

  constructor(private readonly settings: PoolSettings) {
    this.version = this.readVersion()
    this.config = readFunctionConfig(settings.folder)
  }

  /** An instance for one request; give it back with `release`. */
  acquire(): Promise<Lease> {
    this.reloadWhenChanged()
    const lease = this.next()
    if (lease) return Promise.resolve(lease)
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  release(instance: Instance): void {
    if (!instance.isAlive) this.all.delete(instance)
    else if (!this.all.has(instance)) instance.stop()
    else this.idle.push(instance)
    const waiting = this.waiting.shift()
    if (!waiting) return
    this.reloadWhenChanged()
    const lease = this.next()
    if (lease) waiting(lease)
    else this.waiting.unshift(waiting)
  }

  close(): void {
    for (const instance of this.all) instance.stop()
    this.all.clear()
    this.idle = []
  }

  private next(): Lease | undefined {
    this.idle = this.idle.filter((instance) => instance.isAlive || !this.all.delete(instance))
    const warm = this.idle.pop()
    if (warm) return { instance: warm, coldStart: false }
    if (this.all.size >= this.settings.limit) return undefined
    return { instance: this.start(), coldStart: true }
  }

  private start(): Instance {
    const instance: Instance = new Instance({
      file: path.join(this.settings.folder, 'index.js'),
      clock: this.settings.clock,
      memory: this.config.memory,
      timeout: this.config.timeout,
      environment: this.settings.environment(this.config),
      onLog: (level, text) => this.settings.onLog(instance, level, text),
    })
    this.all.add(instance)
    return instance
  }

  /** Newly built code takes effect at the next request; requests in progress finish on the old code. */
  private reloadWhenChanged(): void {
    const version = this.readVersion()
    if (version === this.version) return
    this.version = version
    this.config = readFunctionConfig(this.settings.folder)
    for (const instance of this.idle) instance.stop()
    this.idle = []
    this.all.clear()
  }

  private readVersion(): string {
    return ['index.js', 'config.json']
      .map((file) => statSync(path.join(this.settings.folder, file), { throwIfNoEntry: false }))
      .map((stat) => (stat ? `${stat.mtimeMs}:${stat.size}` : '-'))
      .join(' ')
  }
}

import { Worker } from 'node:worker_threads'
import { executionFailed, instanceLost, outOfMemory, timedOut } from './failures'
import type { PlatformError } from '../platform-error'
import { workerCode } from './worker-code'
import type { InvokeMessage, WorkerMessage, WorkerSetup } from './worker-messages'

export interface InstanceSettings {
  file: string
  clock: SharedArrayBuffer
  /** megabytes of heap */
  memory: number
  /** seconds `main` may take */
  timeout: number
  /** variables that stay for the instance's life */
  environment: Record<string, string>
  onLog: (level: 'debug' | 'info' | 'warn' | 'error', text: string) => void
}

/** Loading the code is allowed this long, in milliseconds, apart from the time limit of a request. */
const initialisationLimit = 20_000

interface Pending {
  resolve: (json: string) => void
  reject: (error: PlatformError) => void
}

/** One running copy of a function: a thread that serves one request at a time and is reused while it lives. */
export class Instance {
  private readonly worker: Worker
  private readonly ready: Promise<void>
  private pending: Pending | undefined
  private timer: NodeJS.Timeout | undefined
  private failure: PlatformError | undefined
  /** false once the thread has ended or was told to */
  isAlive = true

  constructor(private readonly settings: InstanceSettings) {
    const setup: WorkerSetup = { file: settings.file, clock: settings.clock }
    this.worker = new Worker(workerCode(), {
      eval: true,
      env: settings.environment,
      workerData: setup,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: settings.memory },
    })
    this.ready = this.untilReady()
    this.worker.on('message', (message: WorkerMessage) => this.receive(message))
    this.worker.on('error', (error) => this.end(this.explain(error)))
    this.worker.on('exit', () => this.end(instanceLost()))
  }

  /** Runs `main`; rejects with the platform's error. The instance must be idle. */
  async invoke(message: InvokeMessage): Promise<string> {
    await this.ready
    if (this.failure) throw this.failure
    return new Promise<string>((resolve, reject) => {
      this.pending = { resolve, reject }
      this.timer = setTimeout(() => this.stop(timedOut(this.settings.timeout)), this.settings.timeout * 1000)
      this.worker.postMessage(message)
    })
  }

  /** Ends the thread at once, as a crashed machine would; a request in progress fails with `error`. */
  stop(error: PlatformError = instanceLost()): void {
    this.end(error)
    void this.worker.terminate()
  }

  private untilReady(): Promise<void> {
    return new Promise<void>((resolve) => {
      const limit = setTimeout(() => this.stop(timedOut(initialisationLimit / 1000)), initialisationLimit)
      const settle = () => {
        clearTimeout(limit)
        resolve()
      }
      this.worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'ready') settle()
      })
      this.worker.once('exit', settle)
    })
  }

  private receive(message: WorkerMessage): void {
    if (message.type === 'log') return this.settings.onLog(message.level, message.text)
    if (message.type === 'ready') return
    const pending = this.take()
    if (message.type === 'result') pending?.resolve(message.json)
    else pending?.reject(executionFailed(message.error))
  }

  private end(error: PlatformError): void {
    this.isAlive = false
    this.failure ??= error
    this.take()?.reject(error)
  }

  private take(): Pending | undefined {
    clearTimeout(this.timer)
    const pending = this.pending
    this.pending = undefined
    return pending
  }

  /** Errors cross from the thread as copies, which are not always `instanceof Error` here; so their fields are read. */
  private explain(error: unknown): PlatformError {
    const { code, name = 'Error', message = String(error), stack = '' } = error as Partial<NodeJS.ErrnoException>
    return code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(this.settings.memory) : executionFailed({ name, message, stack })
  }
}

/** What the host and a function instance tell each other. */
export interface WorkerSetup {
  /** absolute path of the function's index.js */
  file: string
  /** one BigInt64: the offset of the cloud's clock in milliseconds */
  clock: SharedArrayBuffer
}

export interface InvokeMessage {
  /** the event as JSON text, exactly as the caller sent it */
  event: string
  context: FunctionContext
  /** variables of this request; the worker's process.env is set to them before `main` runs */
  environment: Record<string, string>
}

export type WorkerMessage =
  | { type: 'ready' }
  | { type: 'result'; json: string }
  | { type: 'failure'; error: { name: string; message: string; stack: string } }
  | { type: 'log'; level: 'debug' | 'info' | 'warn' | 'error'; text: string }

/** The second argument of `main`. */
export interface FunctionContext {
  memory_limit_in_mb: number
  time_limit_in_ms: number
  request_id: string
  function_name: string
  function_version: string
  namespace: string
  /** the request's variables as JSON text, as the platform's newer runtimes give it */
  environment: string
  environ: string
}

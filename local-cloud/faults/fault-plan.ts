/** What can go wrong. Each kind names the moment, since before and after the effect are different worlds to a caller. */
export type FaultKind =
  /** a transaction loses the race for a document, at the operation or at commit */
  | 'conflict'
  /** the request is carried out twice; the caller sees the second answer */
  | 'duplicate-delivery'
  /** answered with −501002 and not carried out */
  | 'timeout-before'
  /** carried out, then answered with −501002 */
  | 'timeout-after'
  /** −501001, not carried out */
  | 'system-error'
  /** −501003, not carried out */
  | 'request-limit'
  /** the connection breaks and nothing was carried out */
  | 'drop-before'
  /** carried out, then the connection breaks: for openapi, a message accepted whose answer is lost */
  | 'drop-after'
  /** never answered; nothing carried out */
  | 'hang'
  /** carried out after `milliseconds` */
  | 'slow'
  /** the cloud's clock jumps by `milliseconds` */
  | 'clock-skew'
  /** the instance that sent the request dies; nothing carried out */
  | 'crash-before'
  /** carried out, then the instance that sent the request dies: a crash between two awaits */
  | 'crash-after'
  /** an openapi call answers `errcode` */
  | 'openapi-error'
  | 'timer-twice'
  /** fires `milliseconds` after its time */
  | 'timer-late'
  | 'timer-missed'

/** One kind of failure and where it strikes. Fields left out match everything. */
export interface FaultRule {
  kind: FaultKind
  /** wire action; a trailing `*` matches any rest: `database.*`. Client calls are `client.callFunction`, timers `timer`. */
  action?: string
  /** the function that sends the request, or that is called */
  functionName?: string
  /** `data.operation` of the event that function serves */
  operation?: string
  collection?: string
  /** openapi method, e.g. `subscribeMessage.send` */
  method?: string
  /** 0 to 1, decided by the seed; default 1 */
  chance?: number
  /** lets this many matching requests pass first */
  skip?: number
  /** strikes at most this often; default unlimited */
  times?: number
  milliseconds?: number
  errcode?: number
  errmsg?: string
}

export interface FaultPlan {
  rules: FaultRule[]
}

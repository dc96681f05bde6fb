/** What one function invocation cost: the numbers a budget is held against. */
export interface CallRecord {
  requestId: string
  functionName: string
  /** `data.operation` of the event when it is a string; how a router inside one function is told apart */
  operation?: string
  openid: string
  /** `SOURCE` of getWXContext */
  source: string
  /** milliseconds since the epoch */
  startedAt: number
  /** milliseconds from the request's arrival at its instance to the answer, loading included; undefined while it runs */
  duration?: number
  /** true when the invocation had to wait for a new instance */
  coldStart: boolean
  /** database requests, as the platform bills them */
  reads: number
  writes: number
  /** of the database's answers, as they come over the wire */
  databaseBytes: number
  /** transactions begun; more than the code asks for means that it had to try again */
  transactions: number
  /** collections that the database requests named, in order of first use */
  collections: string[]
  /** openapi methods called, e.g. `subscribeMessage.send`, one entry per call */
  openapiCalls: string[]
  functionsCalled: string[]
  storageRequests: number
  /** errCode of a failed invocation */
  errCode?: number
}

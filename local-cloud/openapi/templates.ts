/** A subscribe-message template, as it stands in the mini-program's console. */
export interface MessageTemplate {
  id: string
  title?: string
  /** one acceptance lasts for any number of messages; open to some categories only */
  longTerm?: boolean
  /** field keys, e.g. `thing1`, `time2` */
  fields: string[]
}

/** Replaced by a constant at build time, so that a bundle keeps only its own platform's branch. */
export const isWeapp = process.env.TARO_ENV === 'weapp'

/** Address of the cloud's HTTP access, for desks of a deployed environment; empty on the local cloud. */
export const deskApi = process.env.TARO_APP_DESK_API ?? ''
/** A browser on a deployed environment: whoever sits there signs in by scanning a code. */
export const isDesk = !isWeapp && deskApi !== ''

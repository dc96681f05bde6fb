import { serveTimer } from '~/server/adapters/wx/serve'
import { tickJobs } from '~/server/operations/tick'

export const main = serveTimer(tickJobs)

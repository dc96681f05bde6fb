import { serveTimer } from '~/server/adapters/wx/serve'
import { nightlyJobs } from '~/server/operations/nightly'

export const main = serveTimer(nightlyJobs)

import { acceptTerms } from '../usecases/accounts/accept-terms'
import { listSchools } from '../usecases/accounts/list-schools'
import { readSession } from '../usecases/accounts/read-session'
import { startDeskSignIn } from '../usecases/desk/start-desk-sign-in'
import { takeDeskSession } from '../usecases/desk/take-desk-session'
import { openShare } from '../usecases/sharing/open-share'

/** What anybody may call, on a page that opens without signing in too. */
export const publicOperations = [
  acceptTerms,
  listSchools,
  openShare,
  readSession,
  startDeskSignIn,
  takeDeskSession,
] as const

import { useEffect } from 'react'
import { currentUrl, restart } from './navigation'
import { useStanding } from './session'

/**
 * Sends people who are not signed in, or have not accepted the terms, to the welcome page and back here afterwards.
 * For pages that show nothing to a visitor. Answers whether the page may show itself.
 */
export function useMembersOnly(): boolean {
  const standing = useStanding()
  const isKeptOut = standing === 'visitor' || standing === 'terms-needed'
  useEffect(() => {
    if (isKeptOut) void restart('welcome', { next: currentUrl() })
  }, [isKeptOut])
  return !isKeptOut
}

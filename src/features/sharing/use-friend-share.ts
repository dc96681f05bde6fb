import { useCallback } from 'react'
import { createShare, readMyShares } from '~/contract/sharing'
import { useCommand } from '~/src/platform/use-command'

/** The caller's share of a job with a friend, made when it is first wanted: the page itself stays at one call. */
export function useFriendShare(jobId: string) {
  const { run, data, error } = useCommand(createShare, { refreshes: [readMyShares] })
  const token = data?.token
  /** Answers the token, undefined when there is none to be had; `error` says why. */
  const make = useCallback(async () => {
    if (token !== undefined) return token
    const answer = await run({ jobId, channel: 'friend' })
    return answer.ok ? answer.data.token : undefined
  }, [jobId, run, token])
  return { token, error, make }
}

export type FriendShare = ReturnType<typeof useFriendShare>

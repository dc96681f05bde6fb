import { useRef, useState } from 'react'
import { createShare } from '~/contract/sharing'
import { call } from '~/src/platform/call'

/**
 * The tokens of the caller's shares of a job, made when they are first wanted: the page itself stays at one call.
 * WeChat's own menu asks for what to share without waiting, so the tokens must be there before it opens.
 */
export function useShareTokens(jobId: string) {
  const [tokens, setTokens] = useState<{ friend?: string; moments?: string }>({})
  const isAsked = useRef(false)
  const prepare = async () => {
    if (isAsked.current) return
    isAsked.current = true
    const [friend, moments] = await Promise.all([call(createShare, { jobId, channel: 'friend' }), call(createShare, { jobId, channel: 'moments' })])
    if (!friend.ok && !moments.ok) isAsked.current = false
    setTokens({ ...(friend.ok && { friend: friend.data.token }), ...(moments.ok && { moments: moments.data.token }) })
  }
  return { tokens, prepare }
}

import { useCallback, useEffect, useState } from 'react'
import { readMyJob } from '~/contract/jobs'
import type { OutputOf } from '~/contract/operation'
import { call, type CallError } from '~/src/platform/call'

export type LoadedPosting = OutputOf<typeof readMyJob>

/**
 * One's own posting as it stands now. Never from what was read a while ago: the revision of it decides whether the
 * next save is taken. Nothing is read for a posting that does not exist yet.
 */
export function useLoadedPosting(jobId: string | undefined, isEnabled: boolean) {
  const [posting, setPosting] = useState<LoadedPosting>()
  const [error, setError] = useState<CallError>()
  const load = useCallback(async () => {
    if (jobId === undefined) return
    setError(undefined)
    const answer = await call(readMyJob, { jobId })
    if (answer.ok) setPosting(answer.data)
    else setError(answer.error)
  }, [jobId])
  useEffect(() => {
    if (isEnabled) void load()
  }, [isEnabled, load])
  return { posting, error, retry: () => void load() }
}

import { useEffect } from 'react'
import { openShare } from '~/contract/sharing'
import { isSinglePage } from '~/src/platform/launch'
import { useCommand } from '~/src/platform/use-command'
import { visitorKey } from '~/src/platform/visitor-key'
import { followShare } from './followed-share'

/**
 * Opens a share once per visit: one call reads the job and counts the visitor (never the sharer); nothing of the person
 * is sent. @param isOwn the sharer looks at it: it brought nobody to the job
 */
export function useOpenedShare(token: string | undefined, isOwn = false) {
  const share = useCommand(openShare, { onDone: ({ job }) => token && !isOwn && followShare(job.jobId, token) })
  const { run } = share
  useEffect(() => {
    if (token) void run({ token, visitorKey: visitorKey(), stage: isSinglePage() ? 'reach' : 'open' })
  }, [token, run])
  return share
}

import { useCallback, useEffect, useState } from 'react'
import { listApplicants, viewApplicant } from '~/contract/applications'
import { readDesk } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { call, type CallError } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'

export type Applicant = OutputOf<typeof viewApplicant>

interface Looked {
  applicationId: string
  data?: Applicant
  error?: CallError
}

/** Opens an applicant's card; a first look changes the list too. Only the one asked for last is shown. */
export function useApplicant(applicationId: string | undefined) {
  const [looked, setLooked] = useState<Looked>()
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (applicationId === undefined) return
    let isWanted = true
    void call(viewApplicant, { applicationId }).then((answer) => {
      if (!isWanted) return
      setLooked({ applicationId, ...(answer.ok ? { data: answer.data } : { error: answer.error }) })
      if (answer.ok) refresh(listApplicants, readDesk)
    })
    return () => {
      isWanted = false
    }
  }, [applicationId, times])
  const current = looked?.applicationId === applicationId ? looked : undefined
  return { data: current?.data, error: current?.error, reload: useCallback(() => setTimes((n) => n + 1), []) }
}

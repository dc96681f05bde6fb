import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { readDesk } from '~/contract/employers'
import { listMyJobs, readMyJob, saveJobDraft, type PostingDraft } from '~/contract/jobs'
import { call, type CallError } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { newRequestId } from '~/src/platform/request-id'
import { useOnline } from '~/src/platform/use-online'
import { blankPosting } from './posting-parts'
import { reconcileDrafts, type KeptDraft } from './reconcile-drafts'
import type { LoadedPosting } from './use-loaded-posting'

/** ms of quiet after which what was typed is sent. */
const saveAfterMs = 1_200

export type SaveState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'kept' | 'failed'

/** Where the device keeps the draft, see platform/use-draft. */
export interface DeviceDraft {
  initial: { values: KeptDraft } | undefined
  keep: (draft: KeptDraft) => void
  flush: () => void
  discard: () => void
}

export interface PostingEditor {
  draft: PostingDraft
  change: (part: PostingDraft) => void
  saveState: SaveState
  savedAt: string | undefined
  saveError: CallError | undefined
  /** Sends what is not sent yet; answers what is saved, or nothing when that did not work. */
  flush: () => Promise<{ jobId: string; revision: number } | undefined>
  /** The other version, when there are two. */
  theirs: PostingDraft | undefined
  /** Goes on with this draft over both versions. */
  resolve: (draft: PostingDraft) => void
  /** Another version was saved meanwhile, as `submitJob` may find out too. */
  meetOther: () => Promise<void>
  isRestored: boolean
}

/**
 * All tries to save upon one revision go under one request id: after an answer lost on the way the next save must neither
 * make a second posting nor meet the first save as somebody else's.
 */
interface Attempt {
  revision: number
  requestId: string
  /** What the first try held; null: nobody knows any more, undefined: none was made. */
  firstSent: PostingDraft | null | undefined
}

const attemptAt = (revision: number): Attempt => ({ revision, requestId: newRequestId(), firstSent: undefined })

/** A new posting that is tried again after a reload is still one posting. */
const firstAttempt = (knownId: string | undefined): Attempt => (knownId === undefined ? attemptAt(0) : { revision: 0, requestId: knownId, firstSent: null })

/** A draft that is never lost: on the device at every change, on the server at every pause, one save after the other. */
export function usePostingEditor(loaded: LoadedPosting | undefined, device: DeviceDraft): PostingEditor {
  const start = useMemo(
    () => reconcileDrafts({ draft: loaded?.draft ?? blankPosting, revision: loaded?.revision ?? 0 }, device.initial?.values),
    // What one begins with is decided once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  )
  const [draft, setDraft] = useState(start.draft)
  const [theirs, setTheirs] = useState(start.theirs)
  const [saveState, setSaveState] = useState<SaveState>(start.isUnsaved ? 'waiting' : loaded ? 'saved' : 'untouched')
  const [savedAt, setSavedAt] = useState(loaded?.savedAt)
  const [saveError, setSaveError] = useState<CallError>()
  const standing = useRef({ jobId: loaded?.jobId, revision: loaded?.revision ?? 0 })
  const latest = useRef(start.draft)
  const isDirty = useRef(start.isUnsaved)
  const isStopped = useRef(start.theirs !== undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const attempt = useRef<Attempt>(undefined)
  attempt.current ??= loaded ? attemptAt(standing.current.revision) : firstAttempt(device.initial?.values.creationId)
  const deviceRef = useRef(device)
  deviceRef.current = device
  const keepOnDevice = useCallback(() => {
    deviceRef.current.keep({ ...standing.current, draft: latest.current, ...(attempt.current && { creationId: attempt.current.requestId }) })
  }, [])

  const meetOther = useCallback(async () => {
    const { jobId } = standing.current
    const answer = jobId === undefined ? undefined : await call(readMyJob, { jobId })
    if (!answer?.ok) return
    isStopped.current = true
    standing.current = { jobId, revision: answer.data.revision }
    setTheirs(answer.data.draft)
  }, [])

  const saveOnce = useCallback(async (): Promise<void> => {
    if (!isDirty.current || isStopped.current) return
    const sent = latest.current
    const { jobId, revision } = standing.current
    isDirty.current = false
    setSaveState('saving')
    if (attempt.current?.revision !== revision) attempt.current = attemptAt(revision)
    const { requestId, firstSent } = attempt.current
    if (firstSent === undefined) attempt.current.firstSent = sent
    const answer = await call(saveJobDraft, { ...(jobId !== undefined && { jobId }), revision, draft: sent }, { requestId })
    if (answer.ok) {
      standing.current = { jobId: answer.data.jobId, revision: answer.data.revision }
      // It may be the answer to an earlier try with other words in it.
      const isOfOtherWords = firstSent !== undefined && firstSent !== sent
      if (isOfOtherWords || latest.current !== sent) isDirty.current = true
      // At once: a reload now must find the posting, not make another one.
      keepOnDevice()
      deviceRef.current.flush()
      if (!isDirty.current && loaded) deviceRef.current.discard()
      setSavedAt(answer.data.savedAt)
      setSaveError(undefined)
      setSaveState(isDirty.current ? 'waiting' : 'saved')
      refresh(listMyJobs, readDesk)
      if (isOfOtherWords) await saveOnce()
      return
    }
    isDirty.current = true
    setSaveError(answer.error)
    setSaveState(answer.error.code === 'OFFLINE' ? 'kept' : 'failed')
    if (answer.error.code === 'STALE_REVISION') await meetOther()
  }, [loaded, meetOther, keepOnDevice])

  const save = useCallback(() => {
    if (timer.current) clearTimeout(timer.current)
    const turn = queue.current.then(saveOnce)
    queue.current = turn
    return turn
  }, [saveOnce])

  const schedule = useCallback(() => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), saveAfterMs)
  }, [save])

  const put = useCallback(
    (next: PostingDraft) => {
      latest.current = next
      isDirty.current = true
      setDraft(next)
      setSaveState('waiting')
      keepOnDevice()
      schedule()
    },
    [schedule, keepOnDevice],
  )

  const isOnline = useOnline()
  useEffect(() => {
    if (isOnline && isDirty.current) schedule()
  }, [isOnline, schedule])
  useEffect(
    () => () => {
      // Leaving sends what is left; a new posting that is safe on the server no longer needs the device.
      void save().then(() => {
        if (!isDirty.current) deviceRef.current.discard()
      })
    },
    [save],
  )

  return {
    draft,
    change: useCallback((part) => put({ ...latest.current, ...part }), [put]),
    saveState,
    savedAt,
    saveError,
    flush: useCallback(async () => {
      await save()
      if (isDirty.current) await save()
      const { jobId, revision } = standing.current
      return isDirty.current || isStopped.current || jobId === undefined ? undefined : { jobId, revision }
    }, [save]),
    theirs,
    resolve: useCallback(
      (chosen) => {
        isStopped.current = false
        setTheirs(undefined)
        put(chosen)
      },
      [put],
    ),
    meetOther,
    isRestored: start.isUnsaved && start.theirs === undefined,
  }
}

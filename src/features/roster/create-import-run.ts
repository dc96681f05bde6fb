import { create } from 'zustand'
import type { AbsentGroup } from '~/contract/grades'
import type { CallError } from '~/src/platform/call'
import { draftsOf } from '~/src/platform/drafts'
import { randomId } from '~/src/platform/request-id'

/** One import from its first page to its last; kept on the device, so that it can be left and gone on with. */
export interface ImportRun {
  /** Names the run in its request ids: a page sent twice has one effect and one count. */
  id: string
  fileId: string
  digest: string
  fileName: string
  /** which of several sheets it is, where there are several */
  variant?: string
  /** what comes off the cards with it, where the office chose so */
  takeOff?: readonly AbsentGroup[]
  /** rows that say what was taken off before are put back */
  putsBack?: boolean
  problemCount: number
  cursor: string | null
  isFinished: boolean
  done: number
  total: number
  newCount: number
  changedCount: number
  unchangedCount: number
  /** rows that were passed over, and entries that came off; of imports that do either */
  skippedCount?: number
  removedCount?: number
}

export interface ImportState {
  accountId: string
  run: ImportRun | null
  /** A page is on its way; it goes on whatever page of the product is open. */
  isRunning: boolean
  isStopping: boolean
  error: CallError | null
}

const nothing: ImportState = { accountId: '', run: null, isRunning: false, isStopping: false, error: null }

/** What one page of an import answers. */
export interface ImportedPage {
  newCount: number
  changedCount: number
  unchangedCount: number
  skippedCount?: number
  removedCount?: number
  done: number
  total: number
  cursor: string | null
}

/** What tells one kind of import from another. */
export interface ImportKind {
  /** the name its run is kept under on the device */
  form: string
  sendPage: (run: ImportRun, requestId: string) => Promise<{ ok: true; data: ImportedPage } | { ok: false; error: CallError }>
  /** after the last page, or when it stopped */
  onPause: () => void
}

/** An import that is sent page by page, goes on whatever page is open, and can be stopped and gone on with. */
export function createImportRun({ form, sendPage, onPause }: ImportKind) {
  const useStore = create<ImportState>(() => nothing)

  /** Takes up what the account left on this device, unless it is at hand already. */
  function restore(accountId: string): void {
    if (useStore.getState().accountId === accountId) return
    useStore.setState({ ...nothing, accountId, run: draftsOf(accountId).read<ImportRun>(form)?.values ?? null })
  }

  function keep(run: ImportRun): void {
    const { accountId } = useStore.getState()
    useStore.setState({ run })
    draftsOf(accountId).save(form, run)
  }

  /** Begins with what was previewed. */
  function start(from: Pick<ImportRun, 'fileId' | 'digest' | 'fileName' | 'problemCount' | 'total' | 'variant' | 'takeOff' | 'putsBack'>): Promise<void> {
    keep({ ...from, id: randomId(16), cursor: null, isFinished: false, done: 0, newCount: 0, changedCount: 0, unchangedCount: 0 })
    return goOn()
  }

  /** Sends page after page until the end, a refusal, or a wish to stop. */
  async function goOn(): Promise<void> {
    const { isRunning, accountId } = useStore.getState()
    if (isRunning) return
    useStore.setState({ isRunning: true, isStopping: false, error: null })
    for (;;) {
      const { run, isStopping, accountId: current } = useStore.getState()
      // Somebody else has signed in meanwhile: their import is not this one.
      if (current !== accountId) return
      if (!run || run.isFinished || isStopping) break
      const answer = await sendPage(run, `${run.id}-${run.cursor ?? '0'}`)
      if (useStore.getState().accountId !== accountId) return
      if (!answer.ok) {
        useStore.setState({ error: answer.error })
        break
      }
      const { data } = answer
      keep({
        ...run,
        cursor: data.cursor,
        isFinished: data.cursor === null,
        done: data.done,
        total: data.total,
        newCount: run.newCount + data.newCount,
        changedCount: run.changedCount + data.changedCount,
        unchangedCount: run.unchangedCount + data.unchangedCount,
        skippedCount: (run.skippedCount ?? 0) + (data.skippedCount ?? 0),
        removedCount: (run.removedCount ?? 0) + (data.removedCount ?? 0),
      })
    }
    useStore.setState({ isRunning: false, isStopping: false })
    onPause()
  }

  /** Stops after the page that is on its way. */
  function stop(): void {
    if (useStore.getState().isRunning) useStore.setState({ isStopping: true })
  }

  /** Puts the run aside: finished and read, or given up. What is imported stays. */
  function forget(): void {
    const { accountId } = useStore.getState()
    draftsOf(accountId).discard(form)
    useStore.setState({ ...nothing, accountId })
  }

  return { useStore, restore, start, goOn, stop, forget }
}

export type ImportControl = ReturnType<typeof createImportRun>

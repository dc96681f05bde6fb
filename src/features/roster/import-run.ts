import { create } from 'zustand'
import { importRoster, listStudents } from '~/contract/roster'
import { readCampusToday } from '~/contract/insights'
import { call, type CallError } from '~/src/platform/call'
import { draftsOf } from '~/src/platform/drafts'
import { refresh } from '~/src/platform/operation-key'
import { randomId } from '~/src/platform/request-id'

/** One import from its first page to its last; kept on the device, so that it can be left and gone on with. */
export interface ImportRun {
  /** Names the run in its request ids: a page sent twice has one effect and one count. */
  id: string
  fileId: string
  digest: string
  fileName: string
  problemCount: number
  cursor: string | null
  isFinished: boolean
  done: number
  total: number
  newCount: number
  changedCount: number
  unchangedCount: number
}

interface ImportState {
  accountId: string
  run: ImportRun | null
  /** A page is on its way; it goes on whatever page of the product is open. */
  isRunning: boolean
  isStopping: boolean
  error: CallError | null
}

const nothing: ImportState = { accountId: '', run: null, isRunning: false, isStopping: false, error: null }
const form = 'roster-import'

export const useImportStore = create<ImportState>(() => nothing)

/** Takes up what the account left on this device, unless it is at hand already. */
export function restoreImport(accountId: string): void {
  if (useImportStore.getState().accountId === accountId) return
  useImportStore.setState({ ...nothing, accountId, run: draftsOf(accountId).read<ImportRun>(form)?.values ?? null })
}

function keep(run: ImportRun): void {
  const { accountId } = useImportStore.getState()
  useImportStore.setState({ run })
  draftsOf(accountId).save(form, run)
}

/** Begins with what was previewed. */
export function startImport(from: Pick<ImportRun, 'fileId' | 'digest' | 'fileName' | 'problemCount' | 'total'>): Promise<void> {
  keep({ ...from, id: randomId(16), cursor: null, isFinished: false, done: 0, newCount: 0, changedCount: 0, unchangedCount: 0 })
  return continueImport()
}

/** Sends page after page until the end, a refusal, or a wish to stop. */
export async function continueImport(): Promise<void> {
  const { isRunning, accountId } = useImportStore.getState()
  if (isRunning) return
  useImportStore.setState({ isRunning: true, isStopping: false, error: null })
  for (;;) {
    const { run, isStopping, accountId: current } = useImportStore.getState()
    // Somebody else has signed in meanwhile: their import is not this one.
    if (current !== accountId) return
    if (!run || run.isFinished || isStopping) break
    const { fileId, digest, cursor } = run
    const answer = await call(importRoster, { fileId, digest, ...(cursor !== null && { cursor }) }, { requestId: `${run.id}-${cursor ?? '0'}` })
    if (useImportStore.getState().accountId !== accountId) return
    if (!answer.ok) {
      useImportStore.setState({ error: answer.error })
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
    })
  }
  useImportStore.setState({ isRunning: false, isStopping: false })
  refresh(listStudents, readCampusToday)
}

/** Stops after the page that is on its way. */
export function stopImport(): void {
  if (useImportStore.getState().isRunning) useImportStore.setState({ isStopping: true })
}

/** Puts the run aside: finished and read, or given up. What is imported stays. */
export function forgetImport(): void {
  const { accountId } = useImportStore.getState()
  draftsOf(accountId).discard(form)
  useImportStore.setState({ ...nothing, accountId })
}

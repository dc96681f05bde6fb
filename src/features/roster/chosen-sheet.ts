import { useCallback, useState } from 'react'
import { rosterLimits } from '~/domain/roster/roster-limits'
import { chooseFile, uploadFile, type ChosenFile } from '~/src/platform/files'
import { useDraft } from '~/src/platform/use-draft'

export interface ChosenSheet {
  fileId: string
  fileName: string
}

export type ChoosingProblem = 'tooLarge' | 'notASheet' | 'uploadFailed'

export const sheetExtensions = ['xlsx', 'xls', 'csv'] as const

/** What keeps a file from being sent, told before it is sent. */
export function problemOfFile({ name, size }: Pick<ChosenFile, 'name' | 'size'>): ChoosingProblem | undefined {
  const extension = name.split('.').pop()?.toLowerCase() ?? ''
  if (!sheetExtensions.some((known) => known === extension)) return 'notASheet'
  return size > rosterLimits.fileBytes ? 'tooLarge' : undefined
}

/** The sheet that was chosen and put up; kept, so that a preview is still there after coming back. */
export function useChosenSheet(accountId: string, purpose: 'roster' | 'grades' = 'roster') {
  const draft = useDraft<ChosenSheet>(`${purpose}-sheet`)
  const [sheet, setSheet] = useState<ChosenSheet | undefined>(draft.initial?.values)
  const [uploading, setUploading] = useState<ChosenFile>()
  const [share, setShare] = useState<number>()
  const [problem, setProblem] = useState<ChoosingProblem>()
  const { keep, discard } = draft

  const put = useCallback(
    async (file: ChosenFile) => {
      const known = problemOfFile(file)
      setProblem(known)
      if (known) return
      setUploading(file)
      setShare(undefined)
      try {
        const chosen = { fileId: await uploadFile(purpose, accountId, file, setShare), fileName: file.name }
        setSheet(chosen)
        keep(chosen)
        setUploading(undefined)
      } catch {
        // The file stays chosen: trying again needs no second choice.
        setProblem('uploadFailed')
      }
    },
    [accountId, keep, purpose],
  )
  const choose = useCallback(async () => {
    const file = await chooseFile(sheetExtensions)
    if (file) await put(file)
  }, [put])
  const drop = useCallback(() => {
    discard()
    setSheet(undefined)
    setUploading(undefined)
    setProblem(undefined)
  }, [discard])
  return { sheet, uploading, share, problem, choose, retry: () => (uploading ? put(uploading) : choose()), drop }
}

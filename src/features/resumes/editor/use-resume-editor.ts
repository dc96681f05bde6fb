import { useRef, useState } from 'react'
import { type ResumeContent, listResumeRevisions, listResumes, readResume, saveResume } from '~/contract/resumes'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useDraft } from '~/src/platform/use-draft'
import type { LoadedResume, Written } from './written'

interface Kept {
  revision: number
  written: Written
}

/**
 * A résumé being written: what was typed is kept on the device until it is saved, and a save that meets another
 * device's goes on as a copy or gives way.
 * @param form names the draft of this résumé
 */
export function useResumeEditor(loaded: LoadedResume, form: string, onCreated: (resumeId: string) => void) {
  const draft = useDraft<Kept>(form)
  const saved: Written = { title: loaded.title, content: loaded.content }
  const kept = draft.initial?.values.revision === loaded.revision ? draft.initial.values.written : undefined
  const [written, setWritten] = useState(kept ?? saved)
  const [standing, setStanding] = useState({ resumeId: loaded.resumeId, revision: loaded.revision })
  const [isDirty, setDirty] = useState(kept !== undefined || loaded.revision === 0)
  const [hasNoTitle, setNoTitle] = useState(false)

  const command = useCommand(saveResume, {
    onDone: ({ resumeId, revision }) => {
      draft.discard()
      setDirty(false)
      setStanding({ resumeId, revision })
      refresh(listResumes, readResume, listResumeRevisions)
      if (resumeId !== loaded.resumeId) onCreated(resumeId)
    },
  })
  // Two fields may change before the next render: the later one must not bring back what the earlier one replaced.
  const latest = useRef(written)
  const change = (next: Written) => {
    latest.current = next
    setWritten(next)
    setDirty(true)
    setNoTitle(false)
    if (command.error) command.reset()
    draft.keep({ revision: standing.revision, written: next })
  }
  const send = async (target: { resumeId: string | null; revision: number }, title = written.title): Promise<string | undefined> => {
    if (title.trim() === '') {
      setNoTitle(true)
      return undefined
    }
    const answer = await command.run({ ...target, title, jobId: loaded.jobId, content: written.content })
    return answer.ok ? answer.data.resumeId : undefined
  }
  return {
    written,
    isDirty,
    hasNoTitle,
    isFromDraft: kept !== undefined && isDirty,
    error: command.error,
    isSaving: command.isPending,
    setTitle: (title: string) => change({ ...latest.current, title }),
    setContent: (part: Partial<ResumeContent>) => change({ ...latest.current, content: { ...latest.current.content, ...part } }),
    /** puts an earlier version into the form; it stands once it is saved */
    take: change,
    save: () => send(standing),
    saveAsCopy: (title: string) => send({ resumeId: null, revision: 0 }, title),
    /** gives up what is not saved */
    discard: () => {
      draft.discard()
      latest.current = saved
      setWritten(saved)
      setDirty(loaded.revision === 0)
      command.reset()
    },
  }
}

import { useState } from 'react'
import { renderResume } from '~/contract/resumes'
import { useOpenDocument } from '~/src/features/shell/use-open-document'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'

/**
 * Opens the PDF of a saved résumé: WeChat shows it, a browser downloads it. `missing`: what it could not draw, for the
 * page to go on saying once the PDF is closed.
 */
export function useResumeFile() {
  const { errorText } = useText()
  const openDocument = useOpenDocument()
  const render = useCommand(renderResume, { onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  const [missing, setMissing] = useState<readonly string[]>([])
  const open = async (resumeId: string) => {
    const answer = await render.run({ resumeId })
    setMissing(answer.ok ? answer.data.missing : [])
    if (answer.ok) await openDocument(answer.data.url, answer.data.fileName)
  }
  return { open, missing }
}

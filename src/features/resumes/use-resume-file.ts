import { renderResume } from '~/contract/resumes'
import { useOpenDocument } from '~/src/features/shell/use-open-document'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'

/** Opens the PDF of a saved résumé: WeChat shows it, a browser downloads it. */
export function useResumeFile() {
  const { errorText } = useText()
  const openDocument = useOpenDocument()
  const render = useCommand(renderResume, { onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  return async (resumeId: string) => {
    const answer = await render.run({ resumeId })
    if (answer.ok) await openDocument(answer.data.url, answer.data.fileName)
  }
}

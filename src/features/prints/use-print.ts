import { useState } from 'react'
import { type printCard, type printReport } from '~/contract/prints'
import type { InputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { call } from '~/src/platform/call'
import { openPdf } from '~/src/platform/downloads'
import { notify } from '~/src/ui/notice/notify'

type Print = typeof printReport | typeof printCard

/**
 * Asks for something on paper in the reader's language and opens it; what went wrong is said at the foot of the screen.
 * `missing`: what the last one could not draw, for the page to go on saying once the paper is closed.
 */
export function usePrint<O extends Print>(operation: O) {
  const { t, locale, errorText } = useText()
  const [missing, setMissing] = useState<readonly string[]>([])
  const print = async (input: Omit<InputOf<O>, 'language'>) => {
    const answer = await call<Print>(operation, { ...input, language: locale })
    setMissing(answer.ok ? answer.data.missing : [])
    if (answer.ok) await openPdf(answer.data.content, answer.data.fileName).catch(() => notify({ text: t('common.document.failed'), tone: 'danger' }))
    else notify({ text: errorText(answer.error.code), tone: 'danger' })
  }
  return { print, missing }
}

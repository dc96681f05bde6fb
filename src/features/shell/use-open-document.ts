import { useText } from '~/src/i18n/use-text'
import { openDocument } from '~/src/platform/downloads'
import { notify } from '~/src/ui/notice/notify'

/** Opens a file from an address; when it does not open, the foot of the screen says what to do. */
export function useOpenDocument(): (url: string, name: string) => Promise<void> {
  const { t } = useText()
  return async (url, name) => {
    const opening = await openDocument(url, name)
    if (opening !== 'opened') notify({ text: t(`common.document.${opening}`), tone: 'danger' })
  }
}

import { useText } from '~/src/i18n/use-text'
import { keepPicture, openSettings, type Picture } from '~/src/platform/picture'
import { notify } from '~/src/ui/notice/notify'

/** Keeps a picture in the album, or as a file at a desk, and says how that went. @param kept words for when it is there */
export function useKeepPicture(kept: string): (picture: Picture | undefined, name: string) => Promise<void> {
  const { t } = useText()
  return async (picture, name) => {
    if (!picture) return
    const outcome = await keepPicture(picture, name)
    if (outcome === 'kept') notify({ text: kept, tone: 'success' })
    if (outcome === 'denied') notify({ text: t('sharing.posterDenied'), tone: 'danger', action: { label: t('sharing.openSettings'), onTap: openSettings } })
    if (outcome === 'failed') notify({ text: t('sharing.posterNotKept'), tone: 'danger' })
  }
}

import { currentConsentText } from '~/domain/rights/consent-texts'
import type { ConsentPurpose } from '~/domain/accounts/terms'
import { useText } from '~/src/i18n/use-text'
import { Dialog } from '~/src/ui/overlay/dialog'

/** What a minor reads before anything is opened beyond the school. */
export function MinorNotice({ purpose, onRead, onCancel }: { purpose: ConsentPurpose | undefined; onRead: (purpose: ConsentPurpose) => unknown; onCancel: () => void }) {
  const { t, locale } = useText()
  if (purpose === undefined) return null
  const shows = currentConsentText(purpose)[locale].shows
  return (
    <Dialog
      isOpen
      title={t('rights.minor.ask')}
      consequences={shows}
      note={[t('rights.minor.second'), t('rights.minor.third')].join(locale === 'en' ? ' ' : '')}
      confirmLabel={t('rights.minor.confirm')}
      onConfirm={() => onRead(purpose)}
      onCancel={onCancel}
    >
      {t('rights.minor.first')}
    </Dialog>
  )
}

import { currentConsentText } from '~/domain/rights/consent-texts'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import { Timeline } from '~/src/ui/timeline/timeline'
import type { Privacy } from './privacy'

/** What was decided, when, on which wording; newest first. */
export function DecisionHistory({ isOpen, history, onClose }: { isOpen: boolean; history: Privacy['history']; onClose: () => void }) {
  const { t, locale } = useText()
  const items = history.map(({ purpose, isGranted, version, at }) => ({
    id: `${purpose}${at}`,
    title: t(isGranted ? 'rights.history.granted' : 'rights.history.withdrawn', { purpose: currentConsentText(purpose)[locale].title }),
    note: t('rights.history.version', { version }),
    time: formatMoment(at, Date.now(), locale),
    state: isGranted ? ('done' as const) : ('next' as const),
  }))
  return (
    <Sheet isOpen={isOpen} title={t('rights.history.title')} onClose={onClose}>
      {items.length === 0 ? <Text tone="muted">{t('rights.history.none')}</Text> : <Timeline label={t('rights.history.title')} items={items} />}
    </Sheet>
  )
}

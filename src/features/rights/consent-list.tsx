import { useState } from 'react'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Switch } from '~/src/ui/field/switch'
import { Divider } from '~/src/ui/layout/divider'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { DecisionHistory } from './decision-history'
import { MinorNotice } from './minor-notice'
import type { Privacy } from './privacy'
import { useConsent } from './use-consent'

/** Every purpose with what it opens, and every decision made so far. */
export function ConsentList({ privacy: { consents, history, isMinor } }: { privacy: Privacy }) {
  const { t } = useText()
  const [isHistoryOpen, setHistoryOpen] = useState(false)
  return (
    <Section title={t('rights.consents')} note={t('rights.consentsNote')}>
      <Stack gap={12}>
        {isMinor === true && <Banner title={t('rights.minor.banner')}>{t('rights.minor.bannerText')}</Banner>}
        <Card>
          <Stack gap={16}>
            {consents.map((consent, index) => (
              <Stack key={consent.purpose} gap={16}>
                {index > 0 && <Divider />}
                <Consent consent={consent} />
              </Stack>
            ))}
          </Stack>
        </Card>
        <Button variant="secondary" size="sm" icon="clock" onTap={() => setHistoryOpen(true)}>
          {t('rights.history.open')}
        </Button>
      </Stack>
      <DecisionHistory isOpen={isHistoryOpen} history={history} onClose={() => setHistoryOpen(false)} />
    </Section>
  )
}

function Consent({ consent: { purpose, isGranted, isToRenew, decidedAt } }: { consent: Privacy['consents'][number] }) {
  const { t, locale } = useText()
  const { isOn, isPending, change, notice } = useConsent(purpose, isGranted)
  const { title, explanation, shows } = currentConsentText(purpose)[locale]
  const when = decidedAt === null || isToRenew ? '' : ` ${t('cards.consent.decided', { when: formatAgo(decidedAt, Date.now(), locale) })}`
  return (
    <Stack gap={8}>
      <Switch label={title} hint={`${explanation}${when}`} isChecked={isOn} isDisabled={isPending} onChange={change} />
      {isToRenew && !isOn && <Banner>{t('cards.consent.toRenew')}</Banner>}
      <Stack gap={4}>
        <Text size={12} weight="medium" tone="muted" isBlock>
          {t('rights.shows')}
        </Text>
        {shows.map((line) => (
          <Text key={line} size={12} tone="muted" isBlock>
            {`· ${line}`}
          </Text>
        ))}
      </Stack>
      <MinorNotice {...notice} />
    </Stack>
  )
}

import type { readCard } from '~/contract/cards'
import type { OutputOf } from '~/contract/operation'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { MinorNotice } from '~/src/features/rights/minor-notice'
import { useConsent } from '~/src/features/rights/use-consent'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Switch } from '~/src/ui/field/switch'
import { Divider } from '~/src/ui/layout/divider'
import { Stack } from '~/src/ui/layout/stack'

type Consent = OutputOf<typeof readCard>['consents'][number]

/** The two purposes the search for a job asks about, in plain words; they act with the next call, both ways. */
export function Consents({ consents }: { consents: readonly Consent[] }) {
  const { t } = useText()
  const shown = consents.filter(({ purpose }) => purpose === 'be-found-by-employers' || purpose === 'receive-job-alerts')
  return (
    <Section title={t('cards.consent.title')}>
      <Card>
        <Stack gap={12}>
          {shown.map((consent, index) => (
            <Stack key={consent.purpose} gap={12}>
              {index > 0 && <Divider />}
              <ConsentSwitch consent={consent} />
            </Stack>
          ))}
        </Stack>
      </Card>
    </Section>
  )
}

function ConsentSwitch({ consent: { purpose, isGranted, isToRenew, decidedAt } }: { consent: Consent }) {
  const { t, locale } = useText()
  const { isOn, isPending, change, notice } = useConsent(purpose, isGranted)
  const when = decidedAt === null || isToRenew ? '' : ` ${t('cards.consent.decided', { when: formatAgo(decidedAt, Date.now(), locale) })}`
  const { title, explanation } = currentConsentText(purpose)[locale]
  return (
    <>
      <Switch label={title} hint={`${explanation}${when}`} isChecked={isOn} isDisabled={isPending} onChange={change} />
      {isToRenew && !isOn && <Banner>{t('cards.consent.toRenew')}</Banner>}
      <MinorNotice {...notice} />
    </>
  )
}

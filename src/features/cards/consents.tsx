import { useState } from 'react'
import { readCard, setConsent } from '~/contract/cards'
import type { OutputOf } from '~/contract/operation'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Switch } from '~/src/ui/field/switch'
import { Divider } from '~/src/ui/layout/divider'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'

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

function ConsentSwitch({ consent: { purpose, isGranted, decidedAt } }: { consent: Consent }) {
  const { t, locale, errorText } = useText()
  // Shown at once; the answer that is asked for again afterwards is the truth.
  const [wanted, setWanted] = useState<boolean>()
  const decide = useCommand(setConsent, {
    onDone: (_, { isGranted: isOn }) => {
      refresh(readCard)
      notify({ text: t(isOn ? 'cards.consent.on' : 'cards.consent.off'), tone: 'success' })
    },
    onError: ({ code }) => {
      setWanted(undefined)
      notify({ text: errorText(code), tone: 'danger' })
    },
  })
  const change = (isOn: boolean) => {
    setWanted(isOn)
    void decide.run({ purpose, isGranted: isOn })
  }
  const when = decidedAt === null ? '' : ` ${t('cards.consent.decided', { when: formatAgo(decidedAt, Date.now(), locale) })}`
  const { title, explanation } = currentConsentText(purpose)[locale]
  const words = { label: title, hint: `${explanation}${when}` }
  return <Switch {...words} isChecked={wanted ?? isGranted} isDisabled={decide.isPending} onChange={change} />
}

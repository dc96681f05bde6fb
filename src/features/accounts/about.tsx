import { useState } from 'react'
import { endDeskSession } from '~/contract/desk'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { useText } from '~/src/i18n/use-text'
import { call } from '~/src/platform/call'
import { choosesPersona, signOut, signsInByCode } from '~/src/platform/identity'
import { restart } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

/** The privacy terms again, what this is, and the way out of a browser. */
export function About() {
  const { t } = useText()
  const [isReading, setReading] = useState(false)
  const leave = () => {
    signOut()
    void restart('welcome')
  }
  const leaveDesk = async () => {
    // Offline the session ends by itself in time; this browser forgets it either way.
    await call(endDeskSession, {})
    leave()
  }
  return (
    <Section title={t('settings.about')}>
      <ListGroup>
        <ListRow start={<Icon name="shield" />} title={t('settings.privacyText')} onTap={() => setReading(true)} />
        <ListRow start={<Icon name="way" />} title={t('shell.name')} note={t('settings.aboutText')} />
        {choosesPersona && <ListRow start={<Icon name="switch" />} title={t('settings.changePerson')} note={t('settings.changePersonText')} onTap={leave} />}
        {signsInByCode && <ListRow start={<Icon name="lock" />} title={t('shell.signOut')} onTap={() => void leaveDesk()} />}
      </ListGroup>
      <Sheet isOpen={isReading} title={t('settings.privacy')} height="tall" onClose={() => setReading(false)}>
        <Stack gap={16}>
          <Text isBlock>{t('accounts.terms.fullText')}</Text>
          <Text size={12} tone="muted" isBlock>
            {t('accounts.terms.version', { version: currentTermsVersion })}
          </Text>
        </Stack>
      </Sheet>
    </Section>
  )
}

import { useCallback, useEffect, useState } from 'react'
import { readSession } from '~/contract/accounts'
import { PersonaList } from '~/src/features/accounts/persona-list'
import { Terms } from '~/src/features/accounts/terms'
import { DeskSignIn } from '~/src/features/desk/desk-sign-in'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { startAs } from '~/src/features/shell/use-navigation'
import { useText } from '~/src/i18n/use-text'
import { choosesPersona, isSignedIn, signOut, signsInByCode } from '~/src/platform/identity'
import { restartAt, useParams } from '~/src/platform/navigation'
import { forgetAnswers } from '~/src/platform/operation-key'
import { membershipIn, useSessionStore } from '~/src/platform/session'
import { useOperation } from '~/src/platform/use-operation'
import { Stack } from '~/src/ui/layout/stack'
import { Brand } from '~/src/ui/screen/brand'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** Who one is and the terms one accepts; then on to where one wanted to go, or to the first place of one's role. */
export default function WelcomePage() {
  const { t } = useText()
  const [hasPerson, setHasPerson] = useState(isSignedIn())
  const enter = useCallback(() => setHasPerson(true), [])
  const chooseAnew = useCallback(() => {
    signOut()
    setHasPerson(false)
  }, [])
  return (
    <Screen title={t('shell.name')} hasOwnTitle width={hasPerson || signsInByCode ? 'phone' : 'wide'}>
      <Stack gap={24}>
        <Brand size="lg" />
        {hasPerson ? <Entering onNobody={chooseAnew} /> : signsInByCode ? <DeskSignIn onSignedIn={enter} /> : <Choosing onChosen={enter} />}
      </Stack>
    </Screen>
  )
}

function Choosing({ onChosen }: { onChosen: () => void }) {
  const { t } = useText()
  return (
    <Stack gap={16}>
      <Text size={28} weight="bold" heading={1} isBlock>
        {t('accounts.welcomeTitle')}
      </Text>
      <Text tone="muted" isBlock>
        {t('accounts.welcomeLead')}
      </Text>
      <PersonaList onSignedIn={onChosen} />
    </Stack>
  )
}

/** The platform knows who it is: terms if they are still to accept, otherwise straight on. */
function Entering({ onNobody }: { onNobody: () => void }) {
  const { t } = useText()
  const { next } = useParams('welcome')
  const session = useOperation(readSession, {})
  const state = session.data?.state
  const goOn = () => {
    // What was read before said that terms are needed; kept, it would send one straight back here.
    forgetAnswers()
    session.retry()
  }
  useEffect(() => {
    // The reply carried who one is; the places of the role follow from it.
    if (state === 'member') void (next ? restartAt(next) : startAs(membershipIn(useSessionStore.getState())?.role))
  }, [state, next])
  useEffect(() => {
    // What this browser kept says nothing any more: the session of a desk is over.
    if (state === 'visitor' && (choosesPersona || signsInByCode)) onNobody()
  }, [state, onNobody])
  if (session.error) return <Failed error={session.error} onRetry={session.retry} />
  if (state !== 'terms-needed') return <Waiting cards={1} />
  return (
    <Stack gap={16}>
      <Text size={28} weight="bold" heading={1} isBlock>
        {t('accounts.terms.title')}
      </Text>
      <Text tone="muted" isBlock>
        {t('accounts.terms.lead')}
      </Text>
      <Terms onAccepted={goOn} />
    </Stack>
  )
}

import { useEffect, useState } from 'react'
import { readFamilyPage } from '~/contract/rights'
import { AcceptInvitation } from '~/src/features/rights/accept-invitation'
import { Stretch } from '~/src/features/rights/stretch'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { useParams } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { useMembership, useSession } from '~/src/platform/session'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

/** A student's way as family sees it, once they took the invitation. */
export default function StretchPage() {
  const { t } = useText()
  const { token } = useParams('stretch')
  const navigation = useNavigation('stretch')
  const isShown = useMembersOnly()
  const membership = useMembership()
  const isFamily = (useSession()?.roles ?? []).some(({ role }) => role === 'family')
  const [isAccepted, setAccepted] = useState(false)
  // The reply that accepted still told of the person as before: what comes next tells of family.
  const mayRead = isShown && (isAccepted || (isFamily && token === undefined))
  const scopeId = membership?.role === 'family' ? membership.scopeId : undefined
  // Opening it is a look, and a look is written down: a command, once per opening.
  const { run, data, error } = useCommand(readFamilyPage)
  useEffect(() => {
    if (mayRead) void run({})
  }, [mayRead, scopeId, run])
  return (
    <Screen title={t('rights.stretch.title')} hasLargeTitle navigation={navigation}>
      {isShown && token !== undefined && !isAccepted && <AcceptInvitation token={token} onAccepted={() => setAccepted(true)} />}
      {isShown && !isFamily && token === undefined && <EmptyState drawing="people" title={t('rights.stretch.none')} body={t('rights.stretch.noneText')} />}
      {mayRead && error?.code === 'NOT_SHARED' && <EmptyState drawing="broken" title={t('rights.stretch.notShared')} body={t('rights.stretch.notSharedText')} />}
      {mayRead && error && error.code !== 'NOT_SHARED' && <Failed error={error} onRetry={() => void run({})} />}
      {mayRead && !data && !error && <Waiting cards={3} />}
      {mayRead && data && <Stretch page={data} />}
    </Screen>
  )
}

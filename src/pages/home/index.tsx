import { useEffect } from 'react'
import { readHome } from '~/contract/matching'
import { AlertPrompt } from '~/src/features/matching/alert-prompt'
import { Feed } from '~/src/features/matching/feed'
import { FirstStep } from '~/src/features/matching/first-steps'
import { UpcomingList } from '~/src/features/matching/upcoming'
import { WeeklyPicks } from '~/src/features/recommendations/weekly-picks'
import { Failed } from '~/src/features/shell/failed'
import { firstPlaceOf } from '~/src/features/shell/places'
import { startAs, useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { restart } from '~/src/platform/navigation'
import { useMembership } from '~/src/platform/session'
import { useLive } from '~/src/platform/use-live'
import { useOperation } from '~/src/platform/use-operation'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** The student's home: what waits, what is new, why it fits. Other roles begin at a place of their own. */
export default function HomePage() {
  const { t } = useText()
  const navigation = useNavigation('home')
  const role = useMembership()?.role
  const isElsewhere = firstPlaceOf(role) !== 'home'
  const isShown = useMembersOnly() && !isElsewhere
  const home = useOperation(readHome, {}, { isEnabled: isShown })
  useLive(home, ['inbox'])
  const state = home.data?.state
  useEffect(() => {
    if (isElsewhere) void startAs(role)
    else if (state === 'terms-needed') void restart('welcome')
  }, [isElsewhere, role, state])
  return (
    <Screen title={home.data ? t('jobs.home.hello', { name: home.data.studentName }) : t('shell.name')} hasLargeTitle navigation={navigation} width="wide">
      {home.error && !home.data && <Failed error={home.error} onRetry={home.retry} />}
      {home.isPending && !home.error && <Waiting cards={3} />}
      {home.data && state !== 'terms-needed' && (
        <Stack gap={32}>
          {(state === 'unclaimed' || state === 'no-wishes') && <FirstStep state={state} />}
          <UpcomingList items={home.data.upcoming} />
          {state === 'ready' && home.data.alerts && <AlertPrompt alerts={home.data.alerts} />}
          {home.data.picks && <WeeklyPicks picks={home.data.picks} />}
          {state !== 'unclaimed' && <Feed jobs={home.data.feed} newMatchCount={home.data.newMatchCount} dismissedCount={home.data.dismissedCount} />}
        </Stack>
      )}
    </Screen>
  )
}

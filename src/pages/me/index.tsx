import { readCard } from '~/contract/cards'
import { About } from '~/src/features/accounts/about'
import { AppearanceSettings } from '~/src/features/accounts/appearance-settings'
import { RoleSwitch } from '~/src/features/accounts/role-switch'
import { Shortcuts } from '~/src/features/accounts/shortcuts'
import { Subscriptions } from '~/src/features/alerts/subscriptions'
import { Consents } from '~/src/features/cards/consents'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { useMembership, useSession } from '~/src/platform/session'
import { useOperation } from '~/src/platform/use-operation'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Columns } from '~/src/ui/layout/columns'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** The own corner: who I am, who may find me, how it looks, and the way out. */
export default function MePage() {
  const { t } = useText()
  const navigation = useNavigation('me')
  const isShown = useMembersOnly()
  const role = useMembership()?.role
  const hasCard = role === 'student' || role === 'alumnus'
  const { data } = useOperation(readCard, {}, { isEnabled: isShown && hasCard })
  return (
    <Screen title={t('shell.me')} hasLargeTitle navigation={navigation} width="wide">
      {isShown && (
        <Columns gap={24}>
          <Stack gap={32}>
            <Who />
            <Shortcuts />
            <RoleSwitch />
            {data?.card && <Consents consents={data.consents} />}
          </Stack>
          <Stack gap={32}>
            <AppearanceSettings />
            <Subscriptions />
            <About />
          </Stack>
        </Columns>
      )}
    </Screen>
  )
}

function Who() {
  const session = useSession()
  const membership = useMembership()
  return (
    <Row gap={16}>
      <Avatar name={session?.displayName ?? ''} size="lg" />
      <Stack gap={0}>
        <Text size={20} weight="bold" isBlock>
          {session?.displayName ?? ''}
        </Text>
        <Text size={14} tone="muted" isBlock>
          {membership?.scopeName ?? ''}
        </Text>
      </Stack>
    </Row>
  )
}

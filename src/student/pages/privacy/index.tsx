import { useRef } from 'react'
import { readPrivacy } from '~/contract/rights'
import { ConsentList } from '~/src/features/rights/consent-list'
import { Corrections } from '~/src/features/rights/corrections'
import { Exports } from '~/src/features/rights/exports'
import { FamilyLinks } from '~/src/features/rights/family-links'
import { DeletionBanner, Leave } from '~/src/features/rights/leave'
import { Looks } from '~/src/features/rights/looks'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, urlOf } from '~/src/platform/navigation'
import { useInvitable } from '~/src/platform/share'
import { useOperation } from '~/src/platform/use-operation'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** Whose data it is: what is open to whom, who looked, and the ways to take it away, correct it and leave. */
export default function PrivacyPage() {
  const { t } = useText()
  const navigation = useNavigation('me')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry } = useOperation(readPrivacy, {}, { isEnabled: isShown })
  const token = useRef<string>(undefined)
  useInvitable(() => (token.current !== undefined ? { title: t('rights.family.shareTitle'), path: urlOf('stretch', { token: token.current }) } : undefined))
  return (
    <Screen title={t('rights.title')} lead={t('rights.lead')} navigation={navigation} width="wide" onBack={() => void back('me')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={3} />}
      {data && (
        <Stack gap={24}>
          {data.deletion && <DeletionBanner deletion={data.deletion} />}
          <Columns gap={24}>
            <Stack gap={32}>
              <ConsentList privacy={data} />
              <FamilyLinks
                privacy={data}
                onShare={(made) => {
                  token.current = made
                }}
              />
            </Stack>
            <Stack gap={32}>
              <Looks privacy={data} />
              <Exports privacy={data} />
              <Corrections privacy={data} />
              {!data.deletion && <Leave />}
            </Stack>
          </Columns>
        </Stack>
      )}
    </Screen>
  )
}

import { useState } from 'react'
import { readMyShares } from '~/contract/sharing'
import { EndShareSheet } from '~/src/features/sharing/end-share-sheet'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, switchTo } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Funnel } from '~/src/ui/charts/funnel'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** What became of the jobs one passed on: seen, opened, applied; and taking one's name off again. */
export default function SharesPage() {
  const { t, locale } = useText()
  const navigation = useNavigation('me')
  const isShown = useMembersOnly()
  const shares = useOperation(readMyShares, {}, { isEnabled: isShown })
  const { data } = shares
  const [openToken, setOpenToken] = useState<string>()
  const opened = data?.shares.find(({ token }) => token === openToken)
  const stages = ['reach', 'open', 'apply'] as const
  return (
    <Screen title={t('sharing.mine.title')} navigation={navigation} onBack={() => void back('me')}>
      {shares.error && !data && <Failed error={shares.error} onRetry={shares.retry} />}
      {shares.isPending && !shares.error && <Waiting cards={1} rows={4} />}
      {data?.shares.length === 0 && (
        <EmptyState drawing="people" title={t('sharing.mine.empty')} body={t('sharing.mine.emptyText')} actionLabel={t('sharing.mine.emptyAction')} onAction={() => switchTo('jobs')} />
      )}
      {data && data.shares.length > 0 && (
        <Stack gap={24}>
          <Section title={t('sharing.mine.totals')}>
            <Card>
              <Funnel label={t('sharing.mine.totals')} steps={stages.map((stage) => ({ id: stage, label: t(`sharing.mine.${stage}`), value: data.totals[stage] }))} />
            </Card>
          </Section>
          <ListGroup>
            {data.shares.map((share) => (
              <ListRow
                key={share.token}
                title={share.jobTitle}
                note={`${share.isEnded ? `${t('sharing.mine.isEnded')} · ` : ''}${share.employerName} · ${t('sharing.mine.sharedAt', { when: formatAgo(share.createdAt, Date.now(), locale), channel: t(`sharing.mine.channel.${share.channel}`) })}`}
                end={
                  <Text isNumeric tone="muted">
                    {stages.map((stage) => share[stage]).join(' → ')}
                  </Text>
                }
                label={`${share.jobTitle} ${stages.map((stage) => `${t(`sharing.mine.${stage}`)} ${share[stage]}`).join(' ')}`}
                onTap={() => setOpenToken(share.token)}
              />
            ))}
          </ListGroup>
        </Stack>
      )}
      {opened && <EndShareSheet key={opened.token} share={opened} onClose={() => setOpenToken(undefined)} />}
    </Screen>
  )
}

import { confirmDeskSignIn, readDeskSignIn } from '~/contract/desk'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { chinaTime } from '~/src/i18n/format/china-time'
import { useText } from '~/src/i18n/use-text'
import { restart } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { CheckNumber } from './check-number'

const timeOf = (instant: string) => chinaTime(instant).format('HH:mm')

/** On the phone: which desk asks, and yes or no. */
export function DeskQuestion({ scene }: { scene: string }) {
  const { t } = useText()
  const signIn = useOperation(readDeskSignIn, { scene })
  const decide = useCommand(confirmDeskSignIn)
  const home = { actionLabel: t('desk.home'), onAction: () => restart('home') }
  if (decide.data?.decision === 'confirm') return <EmptyState title={t('desk.confirmed')} body={t('desk.confirmedBody')} {...home} />
  if (decide.data?.decision === 'refuse') return <EmptyState title={t('desk.refused')} body={t('desk.refusedBody')} {...home} />
  if (signIn.error && signIn.error.code !== 'NOT_FOUND' && signIn.error.code !== 'INVALID_INPUT') return <Failed error={signIn.error} onRetry={signIn.retry} />
  if (signIn.isPending) return <Waiting cards={1} />
  if (signIn.data?.state !== 'waiting') return <EmptyState title={t('desk.over')} body={t('desk.overBody')} {...home} />
  const { check, askedAt, expiresAt } = signIn.data
  return (
    <Stack gap={16}>
      <Text size={28} weight="bold" heading={1} isBlock>
        {t('desk.ask')}
      </Text>
      <Text tone="muted" isBlock>
        {t('desk.askLead')}
      </Text>
      <Card>
        <Stack gap={16}>
          <CheckNumber check={check} hint={t('desk.askCheck')} />
          <Text size={14} tone="muted" align="center" isBlock isNumeric>
            {`${t('desk.askedAt')} ${timeOf(askedAt)} · ${t('desk.until')} ${timeOf(expiresAt)}`}
          </Text>
        </Stack>
      </Card>
      <CommandFailed error={decide.error} />
      <Button isBlock isLoading={decide.isPending} onTap={() => decide.run({ scene, decision: 'confirm' })}>
        {t('desk.confirm')}
      </Button>
      <Button isBlock variant="secondary" isDisabled={decide.isPending} onTap={() => decide.run({ scene, decision: 'refuse' })}>
        {t('desk.refuse')}
      </Button>
    </Stack>
  )
}

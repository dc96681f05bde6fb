import type { listClaimDisputes } from '~/contract/accounts'
import type { OutputOf } from '~/contract/operation'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { Timeline } from '~/src/ui/timeline/timeline'

export type Dispute = OutputOf<typeof listClaimDisputes>['disputes'][number]
export type DisputeDecision = 'transfer' | 'keep'

/** One record, two people: what is said, how to reach them, and the two ways it can end. */
export function DisputeCard({ dispute, onDecide }: { dispute: Dispute; onDecide: (decision: DisputeDecision) => void }) {
  const { t, locale } = useText()
  const when = (instant: string) => formatAgo(instant, Date.now(), locale)
  return (
    <Card>
      <Stack gap={16}>
        <Row gap={12}>
          <Avatar name={dispute.name} seed={dispute.studentNumber} />
          <Fill>
            <Text weight="medium" isBlock>
              {dispute.name}
            </Text>
            <Text size={14} tone="muted" isBlock>
              {t('disputes.record', { number: dispute.studentNumber, className: dispute.className })}
            </Text>
          </Fill>
        </Row>
        <Timeline
          label={t('disputes.title')}
          items={[
            { id: 'claimed', title: t('disputes.claimedAt', { when: when(dispute.claimedAt) }), state: 'done' },
            { id: 'opened', title: t('disputes.openedAt', { when: when(dispute.openedAt) }), state: 'current' },
          ]}
        />
        <Stack gap={4}>
          <Text size={14} tone="muted" isBlock>
            {t('disputes.statement')}
          </Text>
          <Text isBlock>{dispute.statement}</Text>
        </Stack>
        <Stack gap={4}>
          <Text size={14} tone="muted" isBlock>
            {t('disputes.contact')}
          </Text>
          <Text isSelectable>{dispute.contact}</Text>
        </Stack>
        <Row gap={12}>
          <Button size="md" variant="secondary" isBlock onTap={() => onDecide('keep')}>
            {t('disputes.keep')}
          </Button>
          <Button size="md" isBlock onTap={() => onDecide('transfer')}>
            {t('disputes.transfer')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

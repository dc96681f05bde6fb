import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PostingDraft } from '~/contract/jobs'
import type { ProposalView } from '~/contract/posting-assistant'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { ProposalRow } from './proposal-row'
import styles from './proposals-card.module.scss'
import type { Proposals } from './use-proposals'

/** Proposals shown before one asks for more. */
const shownAtFirst = 4

interface ProposalsCardProps {
  draft: PostingDraft
  proposals: Proposals
  onAccept: (proposal: ProposalView) => void
  onDecline: (proposal: ProposalView) => void
}

/** What the text seems to ask for, to accept or to skip one by one; nothing goes into the form by itself. */
export function ProposalsCard({ draft, proposals: { open, state, retry }, onAccept, onDecline }: ProposalsCardProps) {
  const { t } = useText()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? open : open.slice(0, shownAtFirst)
  const rest = open.length - shown.length
  return (
    <Card>
      <Stack gap={12}>
        <Row gap={8}>
          <Icon name="spark" />
          <Text weight="bold" heading={2}>
            {t('postingHelp.proposals.title')}
          </Text>
        </Row>
        <Text size={14} tone="muted" isBlock isLive>
          {state === 'nothing-to-read' && t('postingHelp.proposals.start')}
          {state === 'reading' && t('postingHelp.proposals.reading')}
          {state === 'failed' && t('postingHelp.proposals.failed')}
          {state === 'read' && t(open.length === 0 ? 'postingHelp.proposals.none' : 'postingHelp.proposals.lead')}
        </Text>
        {state === 'failed' && (
          <Button variant="quiet" size="sm" icon="refresh" onTap={retry}>
            {t('common.retry')}
          </Button>
        )}
        {shown.length > 0 && (
          <View className={styles.rows} role="list" aria-label={t('postingHelp.proposals.title')}>
            {shown.map((proposal) => (
              <ProposalRow key={proposal.key} proposal={proposal} draft={draft} onAccept={() => onAccept(proposal)} onDecline={() => onDecline(proposal)} />
            ))}
          </View>
        )}
        {(rest > 0 || (isWhole && open.length > shownAtFirst)) && (
          <Button variant="quiet" size="sm" icon={isWhole ? 'chevron-up' : 'chevron-down'} onTap={() => setWhole(!isWhole)}>
            {isWhole ? t('postingHelp.proposals.fewer') : t('postingHelp.proposals.more', { n: rest })}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

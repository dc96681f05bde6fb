import { useState } from 'react'
import { listRounds, type Round } from '~/contract/recommendations'
import { RoundCard } from '~/src/features/recommendations/round-card'
import { RoundSheet } from '~/src/features/recommendations/round-sheet'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** Rounds that give every job and every student a chance: drawn, looked at, published. */
export default function RecommendationsPage() {
  const { t } = useText()
  const navigation = useNavigation('today')
  const isShown = useMembersOnly()
  const listed = useOperation(listRounds, {}, { isEnabled: isShown })
  const [edited, setEdited] = useState<Round | 'new'>()
  const { data } = listed
  return (
    <Screen title={t('recommendations.title')} lead={t('recommendations.lead')} navigation={navigation} width="wide" onBack={() => void back('today')}>
      {listed.error && !data && <Failed error={listed.error} onRetry={listed.retry} />}
      {listed.isPending && !listed.error && <Waiting cards={2} />}
      {data?.rounds.length === 0 && <EmptyState drawing="people" title={t('recommendations.emptyTitle')} body={t('recommendations.emptyText')} actionLabel={t('recommendations.new')} onAction={() => setEdited('new')} />}
      {data && data.rounds.length > 0 && (
        <Stack gap={16}>
          <Row>
            <Button size="md" icon="plus" onTap={() => setEdited('new')}>
              {t('recommendations.new')}
            </Button>
          </Row>
          <Columns>
            {data.rounds.map((round) => (
              <RoundCard key={round.roundId} round={round} onRedraw={setEdited} />
            ))}
          </Columns>
        </Stack>
      )}
      {data && edited !== undefined && <RoundSheet round={edited === 'new' ? undefined : edited} choices={data} onClose={() => setEdited(undefined)} />}
    </Screen>
  )
}

import { useState } from 'react'
import { Recommended } from '~/src/features/talents/recommended'
import { Shortlist } from '~/src/features/talents/shortlist'
import { TalentDesk } from '~/src/features/talents/talent-desk'
import { askNothing } from '~/src/features/talents/talent-search'
import { useChosen } from '~/src/features/talents/use-chosen'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { go, useParams } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Tabs } from '~/src/ui/tabs/tabs'

type View = 'search' | 'recommended' | 'shortlist'

/** Students who may be found: asked for, looked at as a whole, laid side by side, kept in mind. */
export default function TalentsPage() {
  const { t } = useText()
  const { job } = useParams('talents')
  const navigation = useNavigation('talents')
  const isShown = useMembersOnly()
  const [view, setView] = useState<View>('search')
  const [jobId, setJobId] = useState(job)
  const [filter, setFilter] = useState(askNothing)
  const choice = useChosen()
  const compare = () => go('compare', { ids: choice.chosen.join(','), ...(jobId !== undefined && { job: jobId }) })
  const tabs = (['search', 'recommended', 'shortlist'] as const).map((id) => ({ id, label: t(`talents.view.${id}`) }))
  return (
    <Screen
      title={t('talents.title')}
      hasLargeTitle
      navigation={navigation}
      width="wide"
      {...(choice.chosen.length > 0 && {
        footer: (
          <Row gap={12}>
            <Button variant="secondary" onTap={choice.clear}>
              {t('common.clear')}
            </Button>
            <Button isBlock isDisabled={choice.chosen.length < 2} onTap={compare}>
              {t('talents.compareN', { n: choice.chosen.length })}
            </Button>
          </Row>
        ),
      })}
    >
      <Stack gap={16}>
        <Tabs label={t('talents.title')} items={tabs} activeId={view} onSelect={setView} />
        {view === 'search' && (
          <TalentDesk isShown={isShown} jobId={jobId} onJob={setJobId} filter={filter} onFilter={setFilter} choice={choice} onCompare={() => void compare()} />
        )}
        {view === 'recommended' && <Recommended isShown={isShown} choice={choice} onSearch={() => setView('search')} />}
        {view === 'shortlist' && <Shortlist isShown={isShown} jobId={undefined} choice={choice} onSearch={() => setView('search')} />}
      </Stack>
    </Screen>
  )
}

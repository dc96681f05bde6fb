import { View } from '@tarojs/components'
import { useState } from 'react'
import { searchTalents } from '~/contract/talents'
import { useText } from '~/src/i18n/use-text'
import { useKeys } from '~/src/platform/use-keys'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { Chip } from '~/src/ui/chip/chip'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Sheet } from '~/src/ui/overlay/sheet'
import { SplitView } from '~/src/ui/table/split-view'
import { Text } from '~/src/ui/text/text'
import { TalentActions } from './talent-actions'
import { TalentCharts } from './talent-charts'
import { TalentDetails } from './talent-details'
import { TalentFilters } from './talent-filters'
import { TalentResults } from './talent-results'
import { askNothing, countAsked, type TalentFilter } from './talent-search'
import type { useChosen } from './use-chosen'
import styles from './talent-desk.module.scss'

/** Search, spread and one student: three columns at a desk; on a phone the list, with filters and charts a tap away. */
export function TalentDesk({ isShown, jobId, onJob, filter, onFilter, choice, onCompare }: {
  isShown: boolean
  jobId: string | undefined
  onJob: (jobId: string | undefined) => void
  filter: TalentFilter
  onFilter: (filter: TalentFilter) => void
  choice: ReturnType<typeof useChosen>
  onCompare: () => void
}) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const [openId, setOpenId] = useState<string>()
  const [sheet, setSheet] = useState<'filters' | 'charts'>()
  const found = usePages(searchTalents, { filter, ...(jobId !== undefined && { jobId }) }, { isEnabled: isShown })
  const [first] = found.pages
  const rows = found.pages.flatMap(({ talents }) => talents)
  const open = rows.find(({ studentId }) => studentId === openId)
  const asked = countAsked(filter)
  useKeys({
    c: () => {
      if (choice.chosen.length > 1) onCompare()
    },
    x: () => {
      if (open) choice.toggle(open.studentId)
    },
    escape: () => setOpenId(undefined),
  })
  const ask = (next: TalentFilter) => {
    setOpenId(undefined)
    onFilter(next)
  }
  const filters = <TalentFilters jobId={jobId} onJob={onJob} filter={filter} onFilter={ask} choices={first?.choices} />
  const charts = first && <TalentCharts found={first} filter={filter} onFilter={ask} />
  const summary = (
    <Row gap={8} isWrapping>
      <Fill>
        <Text size={14} tone="muted" isLive isBlock>
          {first ? t(first.order === 'match' ? 'talents.foundByMatch' : 'talents.foundByDay', { n: first.total }) : t('common.loading')}
        </Text>
      </Fill>
      {asked > 0 && <Chip onTap={() => ask(askNothing)}>{t('talents.clearAsked', { n: asked })}</Chip>}
    </Row>
  )
  return (
    <View className={styles.desk}>
      {isDesk && (
        <View className={styles.filters} role="search" aria-label={t('talents.filter.title')}>
          {filters}
        </View>
      )}
      <View className={styles.found}>
        <SplitView
          isSlim
          isPanelOpen={open !== undefined}
          panelTitle={open?.name ?? ''}
          onClosePanel={() => setOpenId(undefined)}
          panel={open && <TalentDetails talent={open} />}
          panelFooter={open && <TalentActions key={open.studentId} talent={open} jobId={jobId} jobs={first?.choices.jobs ?? []} />}
          {...(isDesk && charts && { placeholder: <View className={styles.charts}>{charts}</View> })}
        >
          <Stack gap={12}>
            {!isDesk && (
              <Row gap={8}>
                <Button size="md" variant="secondary" icon="filter" isBlock onTap={() => setSheet('filters')}>
                  {asked > 0 ? t('talents.filter.titleCount', { n: asked }) : t('talents.filter.title')}
                </Button>
                <Button size="md" variant="secondary" icon="chart" isBlock isDisabled={!first} onTap={() => setSheet('charts')}>
                  {t('talents.chart.title')}
                </Button>
              </Row>
            )}
            {summary}
            <TalentResults found={found} hasMatch={jobId !== undefined} openId={openId} onOpen={setOpenId} choice={choice} onAskLess={() => ask(askNothing)} />
          </Stack>
        </SplitView>
      </View>
      {!isDesk && (
        <>
          <Sheet
            isOpen={sheet === 'filters'}
            title={t('talents.filter.title')}
            height="tall"
            onClose={() => setSheet(undefined)}
            footer={
              <Button isBlock onTap={() => setSheet(undefined)}>
                {first ? t('talents.filter.show', { n: first.total }) : t('common.done')}
              </Button>
            }
          >
            {filters}
          </Sheet>
          <Sheet isOpen={sheet === 'charts'} title={t('talents.chart.title')} height="tall" onClose={() => setSheet(undefined)}>
            {charts}
          </Sheet>
        </>
      )}
    </View>
  )
}

import { ScrollView, View } from '@tarojs/components'
import { useMemo, type ReactNode } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { PersonLine } from '~/src/features/matching/person-line'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { RadarOverlay } from '~/src/ui/charts/radar-overlay'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Text } from '~/src/ui/text/text'
import { compareAxes } from './compare-axes'
import { type CompareRow, useCompareRows } from './compare-rows'
import { TalentActions } from './talent-actions'
import type { Talent } from './talent-search'
import styles from './compare-view.module.scss'

/** A radar needs three axes to have a shape. */
const leastAxes = 3

/** Two to four students: one radar over the other, then fact by fact; columns to swipe on a phone. */
export function CompareView({ talents, jobId, jobTitle }: { talents: readonly Talent[]; jobId: string | undefined; jobTitle: string | null }) {
  const { t } = useText()
  const labels = useLabels()
  const isDesk = useIsDesk()
  const rows = useCompareRows(talents)
  const axes = useMemo(() => compareAxes(talents), [talents])
  const isRequired = axes.some(({ required }) => required !== null)
  const jobs = jobId !== undefined && jobTitle !== null ? [{ id: jobId, title: jobTitle }] : []
  const actions = (talent: Talent) => <TalentActions talent={talent} jobId={jobId} jobs={jobs} />
  return (
    <Stack gap={24}>
      {axes.length >= leastAxes && talents.some(({ competencies }) => competencies !== null) && (
        <Card>
          <RadarOverlay
            axes={axes.map(({ competencyId }) => labels.competency(competencyId))}
            series={talents.flatMap(({ name, competencies }, at) => (competencies === null ? [] : [{ label: name, levels: axes.map(({ levels }) => levels[at] ?? 0) }]))}
            {...(isRequired && { required: axes.map(({ required }) => required ?? 0), requiredLabel: t('matching.required') })}
          />
        </Card>
      )}
      {isDesk ? <Facts talents={talents} rows={rows} actions={actions} /> : <Swiped talents={talents} rows={rows} actions={actions} />}
    </Stack>
  )
}

interface Laid {
  talents: readonly Talent[]
  rows: readonly CompareRow[]
  actions: (talent: Talent) => ReactNode
}

function Facts({ talents, rows, actions }: Laid) {
  const { t } = useText()
  const tracks = { gridTemplateColumns: `140px repeat(${talents.length}, minmax(0, 1fr))` }
  return (
    <Card padding="none">
      <View role="table" aria-label={t('talents.compareTitle')}>
        <View role="row" className={styles.row} style={tracks}>
          <View role="columnheader" className={styles.cell} />
          {talents.map((talent) => (
            <View key={talent.studentId} role="columnheader" className={styles.cell}>
              <PersonLine person={talent} />
            </View>
          ))}
        </View>
        {rows.map(({ id, header, cell }) => (
          <View key={id} role="row" className={styles.row} style={tracks}>
            <View role="rowheader" className={styles.cell}>
              <Text size={14} tone="muted">
                {header}
              </Text>
            </View>
            {talents.map((talent, at) => (
              <View key={talent.studentId} role="cell" className={styles.cell}>
                {cell(talent, at)}
              </View>
            ))}
          </View>
        ))}
        <View className={styles.row} style={tracks}>
          <View className={styles.cell} />
          {talents.map((talent) => (
            <View key={talent.studentId} className={styles.cell}>
              <Stack gap={8}>{actions(talent)}</Stack>
            </View>
          ))}
        </View>
      </View>
    </Card>
  )
}

function Swiped({ talents, rows, actions }: Laid) {
  const { t } = useText()
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className={styles.swipe ?? ''}>
      <View className={styles.people} role="list" aria-label={t('talents.compareTitle')}>
        {talents.map((talent, at) => (
          <View key={talent.studentId} role="listitem" className={styles.person}>
            <Card>
              <Stack gap={16}>
                <PersonLine person={talent} />
                {rows.map(({ id, header, cell }) => (
                  <View key={id}>
                    <Text size={12} tone="muted" isBlock>
                      {header}
                    </Text>
                    {cell(talent, at)}
                  </View>
                ))}
                <Stack gap={8}>{actions(talent)}</Stack>
              </Stack>
            </Card>
          </View>
        ))}
      </View>
    </ScrollView>
  )
}

import { View } from '@tarojs/components'
import { readCampusToday } from '~/contract/insights'
import type { listStudents } from '~/contract/roster'
import type { InputOf } from '~/contract/operation'
import { orderCohorts } from '~/domain/insights/order-cohorts'
import { chinaDateOf } from '~/domain/time/china-date'
import { useText } from '~/src/i18n/use-text'
import { useOperation } from '~/src/platform/use-operation'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { SearchInput } from '~/src/ui/field/search-input'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import styles from './student-filters.module.scss'

export interface StudentFilter {
  text: string
  year: string | undefined
  claim: 'any' | 'claimed' | 'unclaimed'
}

export const noStudentFilter: StudentFilter = { text: '', year: undefined, claim: 'any' }

export function studentInput({ text, year, claim }: StudentFilter): Omit<InputOf<typeof listStudents>, 'cursor'> {
  const words = text.trim()
  return {
    ...(words !== '' && { text: words.slice(0, 40) }),
    ...(year !== undefined && { graduationYear: Number(year) }),
    ...(claim !== 'any' && { isClaimed: claim === 'claimed' }),
  }
}

/** Finding students: by number or name, class, and whether they have claimed their record. */
export function StudentFilters({ filter, onChange }: { filter: StudentFilter; onChange: (filter: StudentFilter) => void }) {
  const { t } = useText()
  const cohorts = useOperation(readCampusToday, {}).data?.cohorts ?? []
  const years = orderCohorts(cohorts, chinaDateOf(new Date().toISOString())).map(({ graduationYear }) => String(graduationYear))
  const claims = (['any', 'claimed', 'unclaimed'] as const).map((value) => ({ value, label: t(`roster.claimState.${value}`) }))
  return (
    <Stack gap={12}>
      <SearchInput id="student-search" label={t('roster.search')} clearLabel={t('common.clear')} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      <Row gap={12} isWrapping>
        <View className={styles.claim}>
          <SegmentedControl label={t('roster.claim')} options={claims} value={filter.claim} onChange={(claim) => onChange({ ...filter, claim })} />
        </View>
        <ChipGroup
          options={years.map((year) => ({ value: year, label: t('roster.yearOf', { year }) }))}
          value={filter.year === undefined ? [] : [filter.year]}
          onChange={([year]) => onChange({ ...filter, year })}
        />
      </Row>
    </Stack>
  )
}

import { View } from '@tarojs/components'
import type { Round } from '~/contract/recommendations'
import { formatPercent } from '~/src/i18n/format/format-percent'
import { useText } from '~/src/i18n/use-text'
import { Text } from '~/src/ui/text/text'
import styles from './round-comparison.module.scss'

type Figures = NonNullable<Round['balanced']>

/** What the balance does, beside what everybody's best jobs alone would have done. */
export function RoundComparison({ balanced, plain, studentCount, jobCount }: { balanced: Figures; plain: Figures; studentCount: number; jobCount: number }) {
  const { t } = useText()
  const rows: { id: 'students' | 'jobs' | 'gini' | 'mostSeen' | 'meanScore'; value: (figures: Figures) => string }[] = [
    { id: 'students', value: ({ students }) => t('recommendations.ofTotal', { n: students, share: formatPercent(studentCount === 0 ? 0 : students / studentCount) }) },
    { id: 'jobs', value: ({ jobs }) => t('recommendations.ofTotal', { n: jobs, share: formatPercent(jobCount === 0 ? 0 : jobs / jobCount) }) },
    { id: 'gini', value: ({ gini }) => gini.toFixed(2) },
    { id: 'mostSeen', value: ({ mostSeen }) => t('recommendations.people', { n: mostSeen }) },
    { id: 'meanScore', value: ({ meanScore }) => String(Math.round(meanScore * 100)) },
  ]
  return (
    <View role="table" aria-label={t('recommendations.comparison')} className={styles.table}>
      <View role="row" className={styles.row}>
        <View role="columnheader" className={styles.word} />
        <View role="columnheader" className={styles.figure}>
          <Text size={12} weight="medium" tone="match">
            {t('recommendations.balanced')}
          </Text>
        </View>
        <View role="columnheader" className={styles.figure}>
          <Text size={12} tone="muted">
            {t('recommendations.plain')}
          </Text>
        </View>
      </View>
      {rows.map(({ id, value }) => (
        <View key={id} role="row" className={styles.row}>
          <View role="rowheader" className={styles.word}>
            <Text size={14} isBlock>
              {t(`recommendations.figure.${id}`)}
            </Text>
            <Text size={12} tone="muted" isBlock>
              {t(`recommendations.figureHint.${id}`)}
            </Text>
          </View>
          <View role="cell" className={styles.figure}>
            <Text size={16} weight="bold" isNumeric>
              {value(balanced)}
            </Text>
          </View>
          <View role="cell" className={styles.figure}>
            <Text size={14} tone="muted" isNumeric>
              {value(plain)}
            </Text>
          </View>
        </View>
      ))}
    </View>
  )
}

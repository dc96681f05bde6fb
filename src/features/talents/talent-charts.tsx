import { useText } from '~/src/i18n/use-text'
import { Section } from '~/src/ui/card/section'
import { Bars } from '~/src/ui/charts/bars'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { askedBy, canBeAsked, isAsked, type TalentFilter, type TalentsFound } from './talent-search'
import { useDistributionWords } from './use-distribution-words'
import styles from './talent-charts.module.scss'

/** How everybody found is spread, not only those on the page; a tap on a bar asks for it, where one may ask. */
export function TalentCharts({ found, filter, onFilter }: { found: TalentsFound; filter: TalentFilter; onFilter: (filter: TalentFilter) => void }) {
  const { t } = useText()
  const words = useDistributionWords(found)
  if (found.distributions.length === 0) return <EmptyState drawing="people" title={t('talents.chart.tooFewTitle')} body={t('talents.chart.tooFewText')} />
  return (
    <Stack gap={24}>
      {found.distributions.map(({ kind, cells, otherCount }) => (
        <Section key={kind} title={t(`talents.chart.${kind}`)}>
          <Bars
            hasLongWords
            label={t(`talents.chart.${kind}`)}
            items={cells.map(({ key, count }) => ({
              id: key,
              label: words(kind, key),
              value: count,
              ...(canBeAsked(kind, key) && { isMarked: isAsked(filter, kind, key), onTap: () => onFilter(askedBy(filter, kind, key)) }),
            }))}
          />
          {otherCount > 0 && (
            <Text size={12} tone="muted" isBlock className={styles.other}>
              {t('talents.chart.other', { n: otherCount })}
            </Text>
          )}
        </Section>
      ))}
    </Stack>
  )
}

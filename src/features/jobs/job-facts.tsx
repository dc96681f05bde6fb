import { chinaDateOf } from '~/domain/time/china-date'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatDistance } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Row } from '~/src/ui/layout/row'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

/** Days before closing from which the date is shown as a deadline. */
const deadlineDays = 7

/** Where, for whom, until when: the quiet line of a job. */
export function JobFacts({ cities, level, closesOn, hasApplied }: { cities: readonly string[]; level: string; closesOn: string; hasApplied: boolean }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const today = chinaDateOf(new Date().toISOString())
  const daysLeft = (Date.parse(closesOn) - Date.parse(today)) / 86_400_000
  const [first] = cities
  const place = first === undefined ? '' : cities.length > 1 ? t('jobs.andMore', { city: labels.city(first), n: cities.length }) : labels.city(first)
  return (
    <Row gap={8} isWrapping>
      <Text size={14} tone="muted">
        {[place, labels.level(level)].filter(Boolean).join(' · ')}
      </Text>
      {hasApplied && (
        <Tag tone="success" icon="check">
          {t('jobs.applied')}
        </Tag>
      )}
      {daysLeft < 0 && <Tag>{t('jobs.closedOn')}</Tag>}
      {daysLeft >= 0 && daysLeft <= deadlineDays && <Tag tone="deadline">{t('jobs.closesOn', { when: formatDistance(closesOn, today, locale) })}</Tag>}
    </Row>
  )
}

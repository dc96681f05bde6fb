import type { InstrumentId } from '~/domain/assessments/instrument'
import { localize } from '~/domain/catalogues/locale'
import { meaningOf } from '~/reference/instruments/meanings'
import { useText } from '~/src/i18n/use-text'
import { Sparkline } from '~/src/ui/charts/sparkline'
import { ScaleLine } from '~/src/ui/charts/scale-line'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { describeChange, describeComparison, describeCourse } from './describe-scale'
import type { ScaleReport } from './report-data'

/** What a mean answer can be. */
const answers = [1, 5] as const

/** One scale: its figure with its margin, what it means, where it stands among others, what changed, and the way over the semesters. */
export function ScaleRow({ instrument, report }: { instrument: InstrumentId; report: ScaleReport }) {
  const { t, locale } = useText()
  const { scale, mean, band, margin, change, course } = report
  const meaning = meaningOf(instrument, scale)
  const name = localize(meaning.name, locale)
  const comparison = describeComparison(report, t, locale)
  const changed = describeChange(report, t)
  const courseWords = describeCourse(report, t)
  return (
    <Stack gap={8}>
      <Row align="baseline" gap={8}>
        <Fill>
          <Text weight="medium">{name}</Text>
          <Text size={12} tone="muted">{`  ${localize(meaning.about, locale)}`}</Text>
        </Fill>
        <Text weight="bold" isNumeric>{mean.toFixed(1)}</Text>
        {margin !== null && (
          <Text size={12} tone="muted" isNumeric>
            {t('assessments.report.margin', { margin: margin.toFixed(1) })}
          </Text>
        )}
      </Row>
      <ScaleLine label={t('assessments.report.scaleSpoken', { name, mean: mean.toFixed(1) })} value={mean} min={answers[0]} max={answers[1]} margin={margin ?? undefined} before={change?.from} />
      <Text size={14} isBlock>{localize(meaning.bands[band], locale)}</Text>
      {comparison !== undefined && <Text size={12} tone="match" isBlock>{comparison}</Text>}
      {changed !== undefined && <Text size={12} tone={change?.certainty === 'clear' ? 'accent' : 'muted'} isBlock>{changed}</Text>}
      {courseWords !== undefined && (
        <Row gap={12}>
          <Sparkline values={course.map(({ mean: then }) => then)} within={answers} label={t('assessments.report.courseSpoken', { name })} />
          <Fill>
            <Text size={12} tone="muted" isBlock>{courseWords}</Text>
          </Fill>
        </Row>
      )}
    </Stack>
  )
}

import { instrumentOf } from '~/reference/instruments/instruments'
import { meaningOf } from '~/reference/instruments/meanings'
import { localize } from '~/domain/catalogues/locale'
import { chinaDateOf } from '~/domain/time/china-date'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Radar } from '~/src/ui/charts/radar'
import { Banner } from '~/src/ui/feedback/banner'
import { Divider } from '~/src/ui/layout/divider'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import type { InstrumentReport, Report } from './report-data'
import { ScaleRow } from './scale-row'

/** One questionnaire of the semester: its scales, what it put on the card, where it comes from. */
export function InstrumentReportSection({ report, interests }: { report: InstrumentReport; interests: Report['interests'] }) {
  const { t, locale } = useText()
  const { instrument: id, version, finishedAt, scales, signs } = report
  const instrument = instrumentOf(id, version)
  const hasComparison = scales.some(({ comparison }) => comparison !== null)
  return (
    <Section title={instrument ? localize(instrument.name, locale) : id} note={t('assessments.report.finishedOn', { date: formatDate(chinaDateOf(finishedAt), locale) })}>
      <Card>
        <Stack gap={16}>
          {(signs.isTooFast || signs.isStraightLined) && <Banner tone="warning">{t('assessments.report.noticed')}</Banner>}
          {id === 'interests' && interests && <InterestShape scales={scales} interests={interests} />}
          {scales.map((scale, index) => (
            <Stack key={scale.scale} gap={16}>
              {index > 0 && <Divider />}
              <ScaleRow instrument={id} report={scale} />
            </Stack>
          ))}
          {!hasComparison && (
            <Text size={12} tone="muted" isBlock>
              {t('assessments.report.noComparison')}
            </Text>
          )}
          {scales.some(({ precisionFrom }) => precisionFrom === 'published') && (
            <Text size={12} tone="muted" isBlock>
              {t('assessments.report.borrowed')}
            </Text>
          )}
          <Assessed assessed={report.assessed} />
          {instrument && (
            <Text size={12} tone="faint" isBlock>
              {t('assessments.intro.source', { text: localize(instrument.source, locale) })}
            </Text>
          )}
        </Stack>
      </Card>
    </Section>
  )
}

function InterestShape({ scales, interests: { code, isFlat } }: { scales: InstrumentReport['scales']; interests: NonNullable<Report['interests']> }) {
  const { t, locale } = useText()
  const nameOf = (type: string) => localize(meaningOf('interests', type).name, locale)
  return (
    <Stack gap={12}>
      <Radar axes={scales.map(({ scale, mean }) => ({ label: nameOf(scale), own: Math.round(mean * 10) / 10 }))} ownLabel={t('assessments.report.ownShape')} />
      <Row gap={8} justify="center" isWrapping>
        <Text size={14} tone="muted">{t('assessments.report.interests')}</Text>
        {code.map((type) => (
          <Tag key={type} tone="match">{nameOf(type)}</Tag>
        ))}
      </Row>
      {isFlat && <Text size={14} tone="muted" align="center">{t('assessments.report.interestsFlat')}</Text>}
    </Stack>
  )
}

function Assessed({ assessed }: { assessed: InstrumentReport['assessed'] }) {
  const { t } = useText()
  const labels = useLabels()
  if (assessed.length === 0) return null
  return (
    <Stack gap={8}>
      <Text size={14} weight="medium" isBlock>{t('assessments.report.assessed')}</Text>
      <Row gap={8} isWrapping>
        {assessed.map(({ id, level }) => (
          <Tag key={id} tone="success" icon="check">{`${labels.competency(id)} ${level}`}</Tag>
        ))}
      </Row>
      <Text size={12} tone="muted" isBlock>{t('assessments.report.assessedNote')}</Text>
    </Stack>
  )
}

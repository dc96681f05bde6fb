import { useMemo } from 'react'
import type { MatchGap, MatchView, RadarAxis } from '~/contract/match'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Radar } from '~/src/ui/charts/radar'
import { Icon } from '~/src/ui/icon/icon'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { describeMatch, type MatchReader } from './describe-match'

/** Everything behind the ring: the radar, every reason with what it brought, what is missing and the nearest step. */
export function MatchDetails({ match, reader, radar, ownLabel, onGap }: { match: MatchView; reader: MatchReader; radar: readonly RadarAxis[]; ownLabel: string; /** leads from a gap to what closes it; for the student alone */ onGap?: (gap: MatchGap) => void }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const words = useMemo(() => describeMatch(match, reader, locale), [match, reader, locale])
  const axes = radar.map(({ competencyId, required, own }) => ({ label: labels.competency(competencyId), required, own }))
  return (
    <Stack gap={24}>
      {axes.length > 0 && <Radar axes={axes} requiredLabel={t('matching.required')} ownLabel={ownLabel} hasFigures />}
      {words.blockers.length > 0 && (
        <Section title={t(`matching.${reader}.blockedBecause`)}>
          <Stack gap={8}>
            {words.blockers.map((text) => (
              <Row key={text} gap={8} align="start">
                <Icon name="lock" size={16} />
                <Text>{text}</Text>
              </Row>
            ))}
          </Stack>
        </Section>
      )}
      {words.reasons.length > 0 && (
        <Section title={t(`matching.${reader}.why`)}>
          <Stack gap={12}>
            {words.reasons.map(({ text, points }) => (
              <Row key={text} gap={12} align="start">
                <Fill>
                  <Text>{text}</Text>
                </Fill>
                <Text tone="muted" isNumeric>
                  +{points}
                </Text>
              </Row>
            ))}
          </Stack>
        </Section>
      )}
      {words.gaps.length > 0 && (
        <Section title={t(`matching.${reader}.whatIsMissing`)}>
          <Stack gap={12}>
            {words.gaps.map(({ text, step, points }, index) => (
              <Row key={text} gap={12} align="start">
                <Fill>
                  <Text isBlock>{text}</Text>
                  <Text size={12} tone="muted" isBlock>
                    {step}
                  </Text>
                  {onGap && (
                    <Button variant="quiet" size="sm" icon="way" label={t('matching.ways.openFor', { what: text })} onTap={() => match.gaps[index] && onGap(match.gaps[index])}>
                      {t('matching.ways.open')}
                    </Button>
                  )}
                </Fill>
                {points > 0 && <Tag tone="match">{t('matching.gain', { n: points })}</Tag>}
              </Row>
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  )
}

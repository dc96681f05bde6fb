import { useMemo } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { MatchDetails } from '~/src/features/matching/match-details'
import { MatchFace } from '~/src/features/matching/match-face'
import { PersonLine } from '~/src/features/matching/person-line'
import { useText } from '~/src/i18n/use-text'
import { Section } from '~/src/ui/card/section'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { type CandidateRow, CandidateState } from './candidate-state'
import { radarOfMatch } from './radar-of-match'

/** A student who wishes to be found, as the recruiter reads them: who, how it fits and why, what they can. */
export function CandidateDetails({ candidate }: { candidate: CandidateRow }) {
  const { t } = useText()
  const labels = useLabels()
  const radar = useMemo(() => radarOfMatch(candidate.match), [candidate.match])
  const cities = candidate.cities.map(labels.city)
  return (
    <Stack gap={24}>
      <Stack gap={12}>
        <PersonLine person={candidate} size="lg" />
        <Row gap={8} isWrapping>
          <CandidateState candidate={candidate} />
          <Text size={14} tone="muted">
            {`${t('talents.wishCities')} · ${cities.length > 0 ? cities.join(t('common.listSeparator')) : t('common.any')}`}
          </Text>
        </Row>
        <MatchFace match={candidate.match} />
      </Stack>
      <MatchDetails match={candidate.match} radar={radar} ownLabel={t('talents.theirSide')} />
      <Section title={t('talents.competencies')}>
        <Row gap={8} isWrapping>
          {[...candidate.competencies]
            .sort((one, other) => other.level - one.level)
            .map(({ id, level, provenance }) => (
              <Tag key={id} tone={provenance === 'self' ? 'neutral' : 'match'}>
                {t('talents.competency', { name: labels.competency(id), n: level, provenance: t(`matching.provenance.${provenance}`) })}
              </Tag>
            ))}
        </Row>
      </Section>
    </Stack>
  )
}

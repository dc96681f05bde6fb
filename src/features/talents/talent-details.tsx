import { useMemo } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { MatchDetails } from '~/src/features/matching/match-details'
import { PersonLine } from '~/src/features/matching/person-line'
import { useText } from '~/src/i18n/use-text'
import { Section } from '~/src/ui/card/section'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { LabelTags } from './competency-tags'
import { radarOfMatch } from './radar-of-match'
import { strongest } from './strongest'
import type { Talent } from './talent-search'
import { TalentMatchFace } from './talent-match-face'
import { TalentState } from './talent-state'
import { toldMatch } from './told-match'
import { useWishWords } from './use-wish-words'

/** A student who may be found, as the recruiter reads them: who, how it fits and why, what they can, what they show. */
export function TalentDetails({ talent }: { talent: Talent }) {
  const { t } = useText()
  const labels = useLabels()
  const wishes = useWishWords()
  const match = useMemo(() => toldMatch(talent), [talent])
  const radar = useMemo(() => (match ? radarOfMatch(match) : []), [match])
  return (
    <Stack gap={24}>
      <Stack gap={12}>
        <PersonLine person={talent} size="lg" />
        <Stack gap={4}>
          {[talent.college, ...Object.values(wishes(talent))].filter((line) => line !== '').map((line) => (
            <Text key={line} size={14} tone="muted" isBlock>
              {line}
            </Text>
          ))}
        </Stack>
        <Row>
          <TalentState talent={talent} />
        </Row>
        <TalentMatchFace talent={talent} />
      </Stack>
      {match && <MatchDetails match={match} reader="employer" radar={radar} ownLabel={t('talents.theirSide')} />}
      <Section title={t('talents.competencies')}>
        {talent.competencies === null ? (
          <Text tone="muted">{t('talents.keptPrivate')}</Text>
        ) : (
          <Row gap={8} isWrapping>
            {strongest(talent.competencies).map(({ id, level, provenance }) => (
              <Tag key={id} tone={provenance === 'self' ? 'neutral' : 'match'}>
                {t('talents.competency', { name: labels.competency(id), n: level, provenance: t(`matching.provenance.${provenance}`) })}
              </Tag>
            ))}
          </Row>
        )}
      </Section>
      {talent.labels.length > 0 && (
        <Section title={t('talents.labels')}>
          <LabelTags talent={talent} />
        </Section>
      )}
      <Text size={12} tone="faint" isBlock>
        {t('talents.seenNote')}
      </Text>
    </Stack>
  )
}

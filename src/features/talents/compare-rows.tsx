import { useMemo, type ReactNode } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { MatchRing } from '~/src/ui/match/match-ring'
import { Text } from '~/src/ui/text/text'
import { compareAxes } from './compare-axes'
import { LabelTags } from './competency-tags'
import { strongest } from './strongest'
import type { Talent } from './talent-search'
import { TalentState } from './talent-state'

export interface CompareRow {
  id: string
  header: string
  cell: (talent: Talent, at: number) => ReactNode
}

/** The facts of students in the same order for each, so that the eye can go across. */
export function useCompareRows(talents: readonly Talent[]): CompareRow[] {
  const { t } = useText()
  const labels = useLabels()
  return useMemo(() => {
    const words = (text: string) => <Text size={14}>{text || t('talents.notSaid')}</Text>
    const withMatch = talents.some(({ match }) => match !== null)
    const match: CompareRow = { id: 'match', header: t('talents.column.match'), cell: (talent) => talent.match && <MatchRing score={talent.match.score} size="sm" /> }
    const competencies = compareAxes(talents).map(({ competencyId, required, levels }): CompareRow => ({
      id: `competency.${competencyId}`,
      header: required === null ? labels.competency(competencyId) : t('talents.requiredOf', { name: labels.competency(competencyId), n: required }),
      cell: (talent, at) => <LevelCell talent={talent} competencyId={competencyId} level={levels[at] ?? null} required={required} />,
    }))
    return [
      ...(withMatch ? [match] : []),
      { id: 'school', header: t('talents.facts.school'), cell: ({ schoolName, college }) => words([schoolName, college].filter(Boolean).join(' · ')) },
      { id: 'major', header: t('talents.facts.major'), cell: ({ major }) => words(labels.major(major)) },
      { id: 'level', header: t('talents.facts.level'), cell: ({ level, graduationYear }) => words(t('talents.person', { level: labels.level(level), year: graduationYear })) },
      ...competencies,
      { id: 'cities', header: t('talents.wishCities'), cell: ({ cities }) => words(cities.length > 0 ? cities.map(labels.city).join(t('common.listSeparator')) : t('common.any')) },
      { id: 'occupations', header: t('talents.wishOccupations'), cell: ({ occupations }) => words(occupations.length > 0 ? occupations.map(labels.occupation).join(t('common.listSeparator')) : t('common.any')) },
      { id: 'labels', header: t('talents.labels'), cell: (talent) => (talent.labels.length > 0 ? <LabelTags talent={talent} count={12} /> : words('')) },
      { id: 'state', header: t('talents.column.state'), cell: (talent) => <TalentState talent={talent} /> },
    ]
  }, [talents, t, labels])
}

function LevelCell({ talent, competencyId, level, required }: { talent: Talent; competencyId: string; level: number | null; required: number | null }) {
  const { t } = useText()
  if (talent.competencies === null) return <Text size={14} tone="faint">{t('talents.keptPrivateShort')}</Text>
  const held = strongest(talent.competencies).find(({ id }) => id === competencyId)
  if (level === null || !held) return <Text size={14} tone="faint">{t('talents.notSaid')}</Text>
  return (
    <>
      <Text size={14} weight="medium" isBlock tone={required !== null && level < required ? 'warning' : 'ink'}>
        {required !== null && level < required ? t('talents.levelShort', { n: level, missing: required - level }) : t('talents.levelIs', { n: level })}
      </Text>
      <Text size={12} tone="muted" isBlock>
        {t(`matching.provenance.${held.provenance}`)}
      </Text>
    </>
  )
}

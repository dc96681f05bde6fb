import { useLabelWords } from '~/src/features/catalogues/use-label-words'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Row } from '~/src/ui/layout/row'
import { Tag } from '~/src/ui/tag/tag'
import { strongest } from './strongest'
import type { Talent } from './talent-search'

/** What somebody can do, on one line of a list. */
export function CompetencyTags({ talent, count = 3, isWrapping = false }: { talent: Talent; count?: number; isWrapping?: boolean }) {
  const { t } = useText()
  const labels = useLabels()
  return (
    <Row gap={4} isWrapping={isWrapping}>
      {strongest(talent.competencies)
        .slice(0, count)
        .map(({ id, level, provenance }) => (
          <Tag key={id} tone={provenance === 'self' ? 'neutral' : 'match'}>
            {t('talents.competencyShort', { name: labels.competency(id), n: level })}
          </Tag>
        ))}
    </Row>
  )
}

/** The sub-labels somebody shows: all of them, unless there is room for some only. */
export function LabelTags({ talent, count = Infinity }: { talent: Talent; count?: number }) {
  const words = useLabelWords()
  return (
    <Row gap={8} isWrapping>
      {talent.labels.slice(0, count).map((key) => (
        <Tag key={key} tone="info">
          {words(key)}
        </Tag>
      ))}
    </Row>
  )
}

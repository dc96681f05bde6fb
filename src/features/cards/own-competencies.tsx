import { describeLevel } from '~/reference/competencies/competencies'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import type { Held, OwnLevels } from './own-levels'

/** What one said one can do, each with the sentence of its level, and what was confirmed elsewhere beside it. */
export function OwnCompetencies({ levels, held, onOpen }: { levels: OwnLevels; held: readonly Held[]; onOpen: (id: string) => void }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const confirmed = held.filter(({ provenance }) => provenance !== 'self')
  const ids = [...new Set([...Object.keys(levels), ...confirmed.map(({ id }) => id)])]
  if (ids.length === 0) return <EmptyState title={t('cards.competency.none')} body={t('cards.competency.noneText')} />
  return (
    <ListGroup>
      {ids.map((id) => {
        const own = levels[id]
        const proofs = confirmed.filter((one) => one.id === id)
        const shown = own ?? proofs[0]?.level ?? 0
        return (
          <ListRow
            key={id}
            title={labels.competency(id)}
            hasWholeNote
            note={
              <Stack gap={4}>
                <Text size={14} tone="muted" isBlock>
                  {describeLevel(id, shown, locale)}
                </Text>
                {proofs.map(({ provenance, level }) => (
                  <Text key={provenance} size={12} tone="success" isBlock>
                    {own === undefined ? `${t(`matching.provenance.${provenance}`)} ${t('cards.levelIs', { n: level })}` : t('cards.competency.confirmed', { provenance: t(`matching.provenance.${provenance}`), n: level })}
                  </Text>
                ))}
              </Stack>
            }
            end={<Tag tone={own === undefined ? 'success' : 'match'}>{t('cards.levelIs', { n: shown })}</Tag>}
            label={`${labels.competency(id)} ${t('cards.levelIs', { n: shown })}`}
            onTap={() => onOpen(id)}
          />
        )
      })}
    </ListGroup>
  )
}

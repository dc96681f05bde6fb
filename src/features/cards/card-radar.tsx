import { useState } from 'react'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { Text } from '~/src/ui/text/text'
import { chapterName } from '../chapters/chapter-words'
import { go } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Radar } from '~/src/ui/charts/radar'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import type { OwnCard } from './chapter'
import { strongest } from './own-levels'

const axesAtMost = 8
const axesAtLeast = 3
const tagsAtFirst = 8

/** The shape of what one can do, and where each figure comes from; with `grown`, also what it has grown from. */
export function CardRadar({ competencies, grown }: { competencies: OwnCard['competencies']; grown?: Pick<OwnCard, 'past' | 'student'> }) {
  const words = useText()
  const { t } = words
  const past = grown?.past ?? []
  const nameOf = (semester: OwnCard['past'][number]['semester']) => (grown ? chapterName(words, semester, grown.student) : '')
  const [chosen, setChosen] = useState<string>()
  const then = past.find(({ semester }) => semester === chosen) ?? past[past.length - 1]
  const labels = useLabels()
  const best = strongest(competencies, axesAtMost)
  const rest = strongest(competencies, competencies.length).slice(axesAtMost)
  const tags = best.length >= axesAtLeast ? [...best.filter(({ provenance }) => provenance !== 'self'), ...rest] : best
  const [isWhole, setWhole] = useState(false)
  const edit = () => void go('competencies')
  return (
    <Section title={t('cards.competencies')} {...(best.length > 0 && { actionLabel: t('cards.competenciesEdit'), onAction: edit })}>
      <Card>
        {best.length === 0 ? (
          <EmptyState title={t('cards.competenciesNone')} body={t('cards.competenciesNoneText')} actionLabel={t('cards.competenciesAction')} onAction={edit} />
        ) : (
          <Stack gap={16}>
            {best.length >= axesAtLeast && (
              <Radar
                axes={best.map(({ id, level }) => ({ label: labels.competency(id), own: level, ...(then && { before: then.levels[id] ?? 0 }) }))}
                ownLabel={t(then ? 'chapters.radar.now' : 'cards.own')}
                {...(then && { beforeLabel: t('chapters.radar.then', { chapter: nameOf(then.semester) }) })}
              />
            )}
            {best.length >= axesAtLeast && past.length > 1 && (
              <Stack gap={8}>
                <Text size={12} tone="muted">
                  {t('chapters.radar.compare')}
                </Text>
                <ChipGroup options={past.map(({ semester }) => ({ value: semester, label: nameOf(semester) }))} value={then ? [then.semester] : []} onChange={([semester]) => setChosen(semester)} />
              </Stack>
            )}
            <Row isWrapping gap={8}>
              {(isWhole ? tags : tags.slice(0, tagsAtFirst)).map(({ id, level, provenance }) => (
                <Tag key={id} tone={provenance === 'self' ? 'neutral' : 'success'} {...(provenance !== 'self' && { icon: 'check' })}>
                  {`${labels.competency(id)} ${level}${provenance === 'self' ? '' : ` · ${t(`matching.provenance.${provenance}`)}`}`}
                </Tag>
              ))}
            </Row>
            {tags.length > tagsAtFirst && (
              <Button size="sm" variant="quiet" onTap={() => setWhole(!isWhole)}>
                {t(isWhole ? 'common.less' : 'common.more')}
              </Button>
            )}
          </Stack>
        )}
      </Card>
    </Section>
  )
}

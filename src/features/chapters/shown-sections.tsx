import { saveShownSections } from '~/contract/card-entries'
import { readCard } from '~/contract/cards'
import { cardSections, type CardSection } from '~/domain/cards/card-sections'
import { labelKey } from '~/domain/cards/label-groups'
import { labelRules, labelsByGroup } from '~/domain/cards/labels'
import type { OwnCard } from '~/src/features/cards/chapter'
import { strongest } from '~/src/features/cards/own-levels'
import { useLabelWords } from '~/src/features/catalogues/use-label-words'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

/** Choosing what employers who may see the card see of it, and the labels that come with the choice. */
export function ShownSections({ card: { entries, shown, competencies } }: { card: OwnCard }) {
  const { t, errorText } = useText()
  const labelWords = useLabelWords()
  const names = useLabels()
  const save = useCommand(saveShownSections, {
    refreshes: [readCard],
    onDone: () => notify({ text: t('chapters.shown.saved'), tone: 'success' }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  const skills = shown.includes('competencies') ? strongest(competencies, Infinity).map(({ id }) => names.competency(id)) : []
  const groups = labelsByGroup(entries, shown)
  const rows = [
    { group: 'skill' as const, tags: skills, leftOut: 0 },
    ...groups.map(({ group, labels, leftOut }) => ({ group, tags: labels.map((label) => labelWords(labelKey(label))), leftOut })),
  ].filter(({ tags }) => tags.length > 0)
  return (
    <Section title={t('chapters.shown.title')} note={t('chapters.shown.note')}>
      <Card>
        <Stack gap={16}>
          <ChipGroup<CardSection>
            isMultiple
            options={cardSections.map((value) => ({ value, label: t(`chapters.shown.section.${value}`), isDisabled: save.isPending }))}
            value={shown}
            onChange={(sections) => void save.run({ sections })}
          />
          <Text size={14} tone="muted" isBlock>
            {t(rows.length > 0 ? 'chapters.shown.labels' : 'chapters.shown.noLabels')}
          </Text>
          {rows.map(({ group, tags, leftOut }) => (
            <Stack key={group} gap={8}>
              <Text size={12} tone="muted" isBlock>
                {t(`labels.group.${group}`)}
              </Text>
              <Row isWrapping gap={8}>
                {tags.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
              </Row>
              {leftOut > 0 && (
                <Text size={12} tone="muted" isBlock>
                  {t('chapters.shown.leftOut', { n: leftOut, most: labelRules.mostWords })}
                </Text>
              )}
            </Stack>
          ))}
        </Stack>
      </Card>
    </Section>
  )
}

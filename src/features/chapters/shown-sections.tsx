import { saveShownSections } from '~/contract/card-entries'
import { readCard } from '~/contract/cards'
import { cardSections, type CardSection } from '~/domain/cards/card-sections'
import { type Label, labelKey, labelsOf } from '~/domain/cards/labels'
import type { OwnCard } from '~/src/features/cards/chapter'
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
export function ShownSections({ card: { entries, shown } }: { card: OwnCard }) {
  const { t, errorText } = useText()
  const labelText = useLabelText()
  const save = useCommand(saveShownSections, {
    refreshes: [readCard],
    onDone: () => notify({ text: t('chapters.shown.saved'), tone: 'success' }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  const labels = labelsOf(entries, shown)
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
            {t(labels.length > 0 ? 'chapters.shown.labels' : 'chapters.shown.noLabels')}
          </Text>
          {labels.length > 0 && (
            <Row isWrapping gap={8}>
              {labels.map((label) => (
                <Tag key={labelKey(label)}>{labelText(label)}</Tag>
              ))}
            </Row>
          )}
        </Stack>
      </Card>
    </Section>
  )
}

/** A sub-label in words. */
export function useLabelText(): (label: Label) => string {
  const { t, find } = useText()
  const names = useLabels()
  return ({ group, value }) => {
    if (group === 'skill') return names.competency(value)
    if (group === 'internship') return find(`chapters.shown.internship.${value}`) ?? value
    if (group === 'practice') return find(`chapters.kind.${value}`) ?? value
    if (group === 'competition') return t('chapters.shown.competition', { reach: find(`chapters.reach.${value}`) ?? value })
    if (group === 'language') return find(`chapters.language.${value}`) ?? value
    return group === 'learning' ? t('chapters.shown.transcript') : value
  }
}

import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatNumber } from '~/src/i18n/format/format-number'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import type { OwnCard } from './chapter'

/** What one wishes for. */
export function CardWishes({ wishes }: { wishes: OwnCard['wishes'] }) {
  const { t } = useText()
  const labels = useLabels()
  const list = (names: string[]) => (names.length > 0 ? names.join(t('common.listSeparator')) : t('common.any'))
  const edit = () => void go('wishes')
  return (
    <Section title={t('cards.wishes')} {...(wishes && { actionLabel: t('common.edit'), onAction: edit })}>
      <ListGroup>
        {wishes ? (
          [
            <Fact key="cities" name={t('cards.wish.cities')} value={list(wishes.cities.map(labels.city))} />,
            <Fact key="occupations" name={t('cards.wish.occupations')} value={list(wishes.occupations.map(labels.occupation))} />,
            <Fact key="salary" name={t('cards.wish.salary')} value={wishes.salaryMin === 0 ? t('common.any') : `${formatNumber(wishes.salaryMin)} ${t('cards.wish.salaryUnit')}`} />,
          ]
        ) : (
          <ListRow title={t('cards.wishesAction')} note={t('cards.wishesNone')} onTap={edit} />
        )}
      </ListGroup>
    </Section>
  )
}

/** The school record as the roster has it. */
export function CardIdentity({ student: { college, className, level, graduationYear, entryYear } }: { student: OwnCard['student'] }) {
  const { t } = useText()
  const labels = useLabels()
  return (
    <Section title={t('cards.identity')}>
      <ListGroup>
        <Fact name={t('cards.college')} value={college} />
        <Fact name={t('cards.className')} value={className} />
        <Fact name={t('cards.level')} value={labels.level(level)} />
        {entryYear !== undefined && <Fact name={t('cards.entry')} value={t('cards.entryYear', { n: entryYear })} />}
        <Fact name={t('cards.graduation')} value={t('cards.graduationYear', { n: graduationYear })} />
      </ListGroup>
    </Section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <ListRow
      title={
        <Stack gap={0}>
          <Text size={12} tone="muted" isBlock>
            {name}
          </Text>
          <Text isBlock>{value}</Text>
        </Stack>
      }
    />
  )
}

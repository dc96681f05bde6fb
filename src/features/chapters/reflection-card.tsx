import type { CardEntry } from '~/contract/card-entries'
import { semesterAspects } from '~/domain/cards/entry-kinds'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Card } from '~/src/ui/card/card'
import { Progress } from '~/src/ui/charts/progress'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

type Reflection = Extract<CardEntry, { kind: 'reflection' }>

const top = 5

/** How a semester went, in its student's own words. */
export function ReflectionCard({ reflection }: { reflection: Reflection }) {
  const { t } = useText()
  const { title, ratings, entryId } = reflection
  return (
    <Card tone="soft" label={`${t('chapters.kind.reflection')} ${title}`} onTap={() => void go('entry', { id: entryId })}>
      <Stack gap={12}>
        <Text weight="medium" isBlock>
          {title}
        </Text>
        {semesterAspects.map((aspect) => {
          const rating = ratings[aspect]
          return rating === undefined ? null : <Progress key={aspect} label={t(`chapters.aspect.${aspect}`)} value={rating / top} display={`${rating}/${top}`} />
        })}
        {(['wentWell', 'wasHard', 'next'] as const).map((field) =>
          reflection[field] === '' ? null : (
            <Stack key={field} gap={0}>
              <Text size={12} tone="muted" isBlock>
                {t(`chapters.entry.field.${field}`)}
              </Text>
              <Text size={14} isBlock>
                {reflection[field]}
              </Text>
            </Stack>
          ),
        )}
      </Stack>
    </Card>
  )
}

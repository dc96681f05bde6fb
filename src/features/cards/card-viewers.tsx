import type { readCard } from '~/contract/cards'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Text } from '~/src/ui/text/text'
import { LookList } from './look-list'

/** Who looked, when, and at what. */
export function CardViewers({ views }: { views: OutputOf<typeof readCard>['views'] }) {
  const { t } = useText()
  return (
    <Section title={t('cards.viewers')} note={t('cards.viewersNote')}>
      {views.length === 0 ? (
        <Card>
          <Text tone="muted">{t('cards.viewersNone')}</Text>
        </Card>
      ) : (
        <LookList looks={views} />
      )}
    </Section>
  )
}

import type { readCard } from '~/contract/cards'
import type { OutputOf } from '~/contract/operation'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Text } from '~/src/ui/text/text'

/** Who looked, when, and at what. */
export function CardViewers({ views }: { views: OutputOf<typeof readCard>['views'] }) {
  const { t, locale, find } = useText()
  return (
    <Section title={t('cards.viewers')} note={t('cards.viewersNote')}>
      {views.length === 0 ? (
        <Card>
          <Text tone="muted">{t('cards.viewersNone')}</Text>
        </Card>
      ) : (
        <ListGroup>
          {views.map(({ viewerName, viewerRole, what, at }) => (
            <ListRow
              key={`${viewerName}${at}`}
              start={<Avatar name={viewerName} shape={viewerRole === 'recruiter' ? 'square' : 'round'} />}
              title={viewerName}
              note={t('cards.viewerLine', { role: find(`cards.viewerRole.${viewerRole}`) ?? viewerRole, what: find(`cards.viewerWhat.${what}`) ?? what })}
              end={
                <Text size={12} tone="muted" isNumeric>
                  {formatAgo(at, Date.now(), locale)}
                </Text>
              }
            />
          ))}
        </ListGroup>
      )}
    </Section>
  )
}

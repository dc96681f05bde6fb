import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Text } from '~/src/ui/text/text'

export interface LookRow {
  viewerName: string
  viewerRole: string
  what: string
  at: string
}

/** Looks at a card, one a row: who, in which role, at what, when. */
export function LookList({ looks }: { looks: readonly LookRow[] }) {
  const { t, locale, find } = useText()
  return (
    <ListGroup>
      {looks.map(({ viewerName, viewerRole, what, at }, index) => (
        <ListRow
          key={`${at}${index}`}
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
  )
}

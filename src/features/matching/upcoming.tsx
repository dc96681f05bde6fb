import type { readHome } from '~/contract/matching'
import type { OutputOf } from '~/contract/operation'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'

type Upcoming = OutputOf<typeof readHome>['upcoming']

/** Invitations to answer and interviews to come, soonest first. */
export function UpcomingList({ items }: { items: Upcoming }) {
  const { t, locale } = useText()
  if (items.length === 0) return null
  return (
    <Section title={t('jobs.home.upcoming')}>
      <ListGroup>
        {items.map(({ kind, id, jobTitle, employerName, at }) => {
          const when = formatMoment(at, Date.now(), locale)
          return (
            <ListRow
              key={id}
              start={<Icon name={kind === 'interview' ? 'video' : 'calendar'} />}
              title={`${t(kind === 'interview' ? 'jobs.home.interview' : 'jobs.home.invitation')} · ${jobTitle}`}
              note={`${t(kind === 'interview' ? 'jobs.home.startsAt' : 'jobs.home.answerBy', { when })} · ${employerName}`}
              onTap={() => void go(kind, { id })}
            />
          )
        })}
      </ListGroup>
    </Section>
  )
}

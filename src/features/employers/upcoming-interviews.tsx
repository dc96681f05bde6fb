import type { readDesk } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { roomStateAt } from '~/domain/interviews/room-window'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { sentenceCase } from '~/src/i18n/format/sentence-case'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Text } from '~/src/ui/text/text'

type Upcoming = OutputOf<typeof readDesk>['upcoming']

/** Whom one meets next; while a room is open its door stands here. */
export function UpcomingInterviews({ items, now }: { items: Upcoming; /** ms since 1970 */ now: number }) {
  const { t, find, locale } = useText()
  return (
    <Section title={t('employers.desk.upcoming')} actionLabel={t('employers.desk.allInterviews')} onAction={() => void go('interviews')}>
      {items.length === 0 ? (
        <Card>
          <Text tone="muted">{t('employers.desk.noUpcoming')}</Text>
        </Card>
      ) : (
        <ListGroup>
          {items.map(({ interviewId, studentName, jobTitle, startsAt, minutes, form }) => {
            const endsAt = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()
            const isOpen = form !== 'one-to-one' && roomStateAt({ startsAt, endsAt }, new Date(now).toISOString()) === 'open'
            return (
              <ListRow
                key={interviewId}
                start={<Avatar name={studentName} />}
                title={`${studentName} · ${jobTitle}`}
                note={[sentenceCase(formatMoment(startsAt, now, locale)), t('employers.desk.minutes', { n: minutes }), find(`employers.desk.form.${form}`) ?? ''].join(' · ')}
                label={`${studentName} ${jobTitle} ${formatMoment(startsAt, now, locale)}`}
                {...(isOpen
                  ? {
                      end: (
                        <Button size="sm" icon="video" onTap={() => go('room', { id: interviewId })}>
                          {t('employers.desk.enterRoom')}
                        </Button>
                      ),
                    }
                  : { onTap: () => void go('interview', { id: interviewId }) })}
              />
            )
          })}
        </ListGroup>
      )}
    </Section>
  )
}

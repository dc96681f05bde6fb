import { useState } from 'react'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Stack } from '~/src/ui/layout/stack'
import { Timeline, type TimelineItem } from '~/src/ui/timeline/timeline'
import type { OwnCard } from './chapter'

const shownAtFirst = 6

/** Everything that happened on the way, newest first. */
export function EventTimeline({ events }: { events: OwnCard['events'] }) {
  const { t, locale, find } = useText()
  const [isWhole, setWhole] = useState(false)
  const item = ({ kind, at, jobTitle, employerName, result }: OwnCard['events'][number], index: number): TimelineItem => {
    const outcome = kind === 'interview-booked' ? formatMoment(result, Date.now(), locale) : find(`cards.result.${result}`)
    const about = jobTitle === '' ? undefined : t('cards.eventNote', { job: jobTitle, employer: employerName })
    const isRefused = (kind === 'interview-result' && result === 'decline') || kind === 'interview-cancelled'
    return {
      id: `${kind}${at}${index}`,
      title: outcome ? `${t(`cards.event.${kind}`)} · ${outcome}` : t(`cards.event.${kind}`),
      ...(about && { note: about }),
      time: formatMoment(at, Date.now(), locale),
      state: index === 0 ? 'current' : isRefused ? 'next' : 'done',
    }
  }
  return (
    <Stack gap={8}>
      <Timeline label={t('cards.path')} items={(isWhole ? events : events.slice(0, shownAtFirst)).map(item)} />
      {events.length > shownAtFirst && (
        <Button variant="quiet" size="md" onTap={() => setWhole(!isWhole)}>
          {t(isWhole ? 'common.less' : 'common.more')}
        </Button>
      )}
    </Stack>
  )
}

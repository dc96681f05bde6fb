import type { readHome } from '~/contract/matching'
import type { OutputOf } from '~/contract/operation'
import { JobCard } from '~/src/features/jobs/job-card'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** What the own school chose for one this week, each with its reasons, and that chances were spread evenly. */
export function WeeklyPicks({ picks }: { picks: NonNullable<OutputOf<typeof readHome>['picks']> }) {
  const { t, locale } = useText()
  return (
    <Section title={t('recommendations.picks.title')} note={t('recommendations.picks.note', { title: picks.title, school: picks.schoolName, until: formatMoment(picks.endsAt, Date.now(), locale) })}>
      <Stack gap={12}>
        <Columns>
          {picks.jobs.map((job) => (
            <JobCard key={job.jobId} job={job} onOpen={() => void go('job', { id: job.jobId })} />
          ))}
        </Columns>
        <Text size={12} tone="muted" isBlock>
          {t('recommendations.picks.balanced')}
        </Text>
      </Stack>
    </Section>
  )
}

import { readDesk } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { chinaDateOf } from '~/domain/time/china-date'
import { DeskFigures } from '~/src/features/employers/desk-figures'
import { StandingBanner } from '~/src/features/employers/standing-banner'
import { UpcomingInterviews } from '~/src/features/employers/upcoming-interviews'
import { PostingCard } from '~/src/features/jobs/mine/posting-card'
import { type PostingSummary, wasPublished } from '~/src/features/jobs/mine/posting-summary'
import { PostingTable } from '~/src/features/jobs/mine/posting-table'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { go, switchTo } from '~/src/platform/navigation'
import { useLive } from '~/src/platform/use-live'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Screen } from '~/src/ui/screen/screen'

/** The recruiter's first page in one call: what waits, who is met next, how each posting does. */
export default function DeskPage() {
  const { t } = useText()
  const navigation = useNavigation('desk')
  const isShown = useMembersOnly()
  const desk = useOperation(readDesk, {}, { isEnabled: isShown })
  useLive(desk, ['inbox'])
  return (
    <Screen title={t('shell.workbench')} hasLargeTitle navigation={navigation} width="wide" actions={<NewJob />}>
      {desk.error && !desk.data && (desk.error.code === 'FORBIDDEN' ? <StandingBanner employer={null} /> : <Failed error={desk.error} onRetry={desk.retry} />)}
      {desk.isPending && !desk.error && <Waiting cards={2} rows={4} />}
      {desk.data && <DeskBody desk={desk.data} />}
    </Screen>
  )
}

function NewJob() {
  const { t } = useText()
  return (
    <Button size="sm" icon="plus" onTap={() => go('posting')}>
      {t('employers.desk.newJob')}
    </Button>
  )
}

/** From a posting to what one does with it: its applicants, or the writing of it. */
function openPosting(posting: PostingSummary): void {
  void (wasPublished(posting) ? go('applicants', { job: posting.jobId }) : go('posting', { id: posting.jobId }))
}

function DeskBody({ desk }: { desk: OutputOf<typeof readDesk> }) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const now = Date.now()
  const today = chinaDateOf(new Date(now).toISOString())
  const freshest = [...desk.jobs].sort((one, other) => other.newCount - one.newCount)[0]
  return (
    <Stack gap={32}>
      <StandingBanner employer={desk.employer} />
      <DeskFigures
        newApplicants={desk.newApplicantCount}
        openInvitations={desk.openInvitationCount}
        interviewsToday={desk.upcoming.filter(({ startsAt }) => chinaDateOf(startsAt) === today).length}
        onApplicants={() => void (freshest ? openPosting(freshest) : switchTo('postings'))}
        onInterviews={() => void go('interviews')}
      />
      <UpcomingInterviews items={desk.upcoming} now={now} />
      <Section title={t('employers.desk.jobs')} actionLabel={t('employers.desk.allJobs')} onAction={() => void switchTo('postings')}>
        {desk.jobs.length === 0 ? (
          <Card>
            <EmptyState title={t('employers.desk.emptyTitle')} body={t('employers.desk.emptyText')} actionLabel={t('employers.desk.newJob')} onAction={() => go('posting')} />
          </Card>
        ) : isDesk ? (
          <PostingTable rows={desk.jobs} onOpen={openPosting} />
        ) : (
          <Stack gap={12}>
            {desk.jobs.map((posting) => (
              <PostingCard key={posting.jobId} posting={posting} onOpen={() => openPosting(posting)} />
            ))}
          </Stack>
        )}
      </Section>
    </Stack>
  )
}

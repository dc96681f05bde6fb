import { useState } from 'react'
import { readJob } from '~/contract/jobs'
import type { OutputOf } from '~/contract/operation'
import { sharerName } from '~/domain/sharing/sharer-name'
import { chinaDateOf } from '~/domain/time/china-date'
import { ApplySheet } from '~/src/features/applications/apply-sheet'
import { EmployerCard } from '~/src/features/jobs/employer-card'
import { JobHeader } from '~/src/features/jobs/job-header'
import { PostingView } from '~/src/features/jobs/posting-view'
import { MatchPanel } from '~/src/features/matching/match-panel'
import { followedShare } from '~/src/features/sharing/followed-share'
import { SharingNotice } from '~/src/features/rights/sharing-notice'
import { ShareSheet } from '~/src/features/sharing/share-sheet'
import { useFriendShare } from '~/src/features/sharing/use-friend-share'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, urlOf, useParams } from '~/src/platform/navigation'
import { useSession } from '~/src/platform/session'
import { useFriendShareable } from '~/src/platform/share'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Screen } from '~/src/ui/screen/screen'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

/** The job page in one call: what it is, how it fits, who it is from; apply and pass on. */
export default function JobPage() {
  const { t } = useText()
  const { id = '' } = useParams('job')
  const navigation = useNavigation('jobs')
  const isShown = useMembersOnly()
  const page = useOperation(readJob, { jobId: id }, { isEnabled: isShown })
  const [open, setOpen] = useState<'apply' | 'share'>()
  const friend = useFriendShare(id)
  const needsNotice = friend.error?.code === 'MINOR_NOTICE_NEEDED'
  // A poster is for anybody's eyes, like the page it leads to.
  const calledThere = sharerName(useSession()?.displayName ?? '')
  useFriendShareable(() => page.data && { title: page.data.job.posting.title, token: friend.token, makeToken: friend.make, fallback: urlOf('job', { id }) })
  const share = () => {
    setOpen('share')
    void friend.make()
  }
  return (
    <Screen
      title={t('jobs.page.title')}
      navigation={navigation}
      width="wide"
      onBack={() => void back('home')}
      actions={page.data && <IconButton name="share" label={t('common.share')} onTap={share} />}
      footer={page.data && <ApplyFoot page={page.data} onApply={() => setOpen('apply')} />}
    >
      {page.error && !page.data && <Failed error={page.error} onRetry={page.retry} />}
      {page.isPending && !page.error && <Waiting cards={2} rows={3} />}
      {page.data && (
        <>
          <JobBody page={page.data} />
          <ApplySheet
            isOpen={open === 'apply'}
            jobId={id}
            employerName={page.data.job.employer.name}
            match={page.data.match}
            shareToken={followedShare(id)}
            onClose={() => setOpen(undefined)}
          />
          <SharingNotice isOpen={open === 'share' && needsNotice} onRead={() => void friend.make()} onCancel={() => setOpen(undefined)} />
          <ShareSheet isOpen={open === 'share' && !needsNotice} job={page.data.job} friend={friend} sharerName={calledThere} onClose={() => setOpen(undefined)} />
        </>
      )}
    </Screen>
  )
}

type Page = OutputOf<typeof readJob>

function JobBody({ page: { job, match, radar } }: { page: Page }) {
  const { t } = useText()
  const fit = match ? <MatchPanel match={match} radar={radar} ownLabel={t('jobs.page.mySide')} /> : <Banner>{t('jobs.page.noMatch')}</Banner>
  const employer = (
    <>
      <Section title={t('jobs.page.employer')}>
        <EmployerCard employer={job.employer} />
      </Section>
      <Text size={12} tone="muted" isBlock>
        {t('jobs.page.warn')}
      </Text>
    </>
  )
  const header = <JobHeader posting={job.posting} publishedAt={job.publishedAt} />
  const posting = <PostingView posting={job.posting} />
  // At a desk both sides are read at once: what is asked, and how it fits.
  return useIsDesk() ? (
    <Columns gap={24}>
      <Stack gap={24}>
        {header}
        {posting}
      </Stack>
      <Stack gap={24}>
        {fit}
        {employer}
      </Stack>
    </Columns>
  ) : (
    <Stack gap={24}>
      {header}
      {fit}
      {posting}
      {employer}
    </Stack>
  )
}

/** One button, or where the application stands. */
function ApplyFoot({ page: { job, application, match }, onApply }: { page: Page; onApply: () => void }) {
  const { t } = useText()
  if (application && application.stage !== 'withdrawn') {
    const stage = application.stage as Parameters<typeof stageText>[1]
    return <Tag tone={stage === 'declined' ? 'neutral' : 'success'}>{stageText(t, stage)}</Tag>
  }
  const isOpen = job.status === 'published' && job.posting.closesOn >= chinaDateOf(new Date().toISOString())
  if (!isOpen) return <Text tone="muted">{t('jobs.page.closedTitle')}</Text>
  return (
    <Button isBlock variant={match?.isEligible === false ? 'secondary' : 'primary'} onTap={onApply}>
      {t('jobs.apply.action')}
    </Button>
  )
}

type Stage = 'submitted' | 'viewed' | 'shortlisted' | 'interview' | 'offered' | 'declined' | 'withdrawn'
function stageText(t: ReturnType<typeof useText>['t'], stage: Stage): string {
  return t(`jobs.apply.stage.${stage}`)
}

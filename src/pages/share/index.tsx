import { EmployerCard } from '~/src/features/jobs/employer-card'
import { JobHeader } from '~/src/features/jobs/job-header'
import { PostingView } from '~/src/features/jobs/posting-view'
import { useOpenedShare } from '~/src/features/sharing/use-opened-share'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { isSinglePage, shareTokenOf } from '~/src/platform/launch'
import { back, go, restart, useParams } from '~/src/platform/navigation'
import { useShareable } from '~/src/platform/share'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { Brand } from '~/src/ui/screen/brand'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** What a shared posting opens on: no sign-in, one call, and the way into the mini-program. */
export default function SharePage() {
  const { t } = useText()
  const params = useParams('share') as { token?: string; scene?: string; for?: string }
  const token = shareTokenOf(params)
  const isOwn = params.for === 'moments'
  const share = useOpenedShare(token, isOwn)
  useShareable(() => (token && share.data ? { title: share.data.job.posting.title, token } : undefined))
  const isGone = !token || share.error?.code === 'NOT_FOUND' || share.error?.code === 'INVALID_INPUT'
  return (
    <Screen
      title={t('shell.name')}
      hasOwnTitle={share.data !== undefined}
      onBack={isOwn ? () => void back('jobs') : undefined}
      footer={share.data && !isOwn ? <Foot jobId={share.data.job.jobId} /> : undefined}
    >
      {isGone && (
        <EmptyState drawing="broken" title={t('sharing.landing.gone')} body={t('sharing.landing.goneText')} actionLabel={t('sharing.landing.goHome')} onAction={() => restart('home')} />
      )}
      {share.error && !isGone && <Failed error={share.error} onRetry={() => void share.retry()} />}
      {!share.data && !share.error && !isGone && <Waiting cards={2} />}
      {share.data && (
        <Stack gap={24}>
          {isOwn && <Banner title={t('sharing.momentsHow')}>{t('sharing.momentsText')}</Banner>}
          <Brand />
          {share.data.sharer && (
            <Text tone="accent" weight="medium" isBlock>
              {t('sharing.landing.from', { name: share.data.sharer.name, school: share.data.sharer.schoolName })}
            </Text>
          )}
          {!share.data.isOpen && <Banner tone="warning">{t('sharing.landing.closed')}</Banner>}
          <JobHeader posting={share.data.job.posting} publishedAt={share.data.job.publishedAt} />
          <PostingView posting={share.data.job.posting} />
          <Section title={t('jobs.page.employer')}>
            <EmployerCard employer={share.data.job.employer} />
          </Section>
        </Stack>
      )}
    </Screen>
  )
}

/** In single-page mode WeChat's own bar leads on, and nothing else may; otherwise the job page does. */
function Foot({ jobId }: { jobId: string }) {
  const { t } = useText()
  if (isSinglePage()) return <Text align="center">{t('sharing.landing.openHint')}</Text>
  return (
    <Button isBlock onTap={() => go('job', { id: jobId })}>
      {t('sharing.landing.goOn')}
    </Button>
  )
}

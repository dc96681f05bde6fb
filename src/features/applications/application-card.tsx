import { useState } from 'react'
import { listMyApplications, withdrawApplication } from '~/contract/applications'
import { readCard } from '~/contract/cards'
import { listInterviews } from '~/contract/interviews'
import { readJob } from '~/contract/jobs'
import { readHome } from '~/contract/matching'
import type { OutputOf } from '~/contract/operation'
import { canMoveTo, isOver } from '~/domain/applications/application-stage'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Tag, type TagTone } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { StageSteps } from './stage-steps'

export type MyApplication = OutputOf<typeof listMyApplications>['applications'][number]

const tones: Record<MyApplication['stage'], TagTone> = {
  submitted: 'neutral',
  viewed: 'info',
  shortlisted: 'primary',
  interview: 'accent',
  offered: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
}

/** What taking it back does, by whether the employer has said no. */
const whatEnds = { underWay: ['card', 'invitation', 'kept', 'again'], afterNo: ['sent', 'kept', 'again'] } as const

/** One application: where it stands, what the employer said, what one can do. */
export function ApplicationCard({ application }: { application: MyApplication }) {
  const { t, locale } = useText()
  const [isAsking, setAsking] = useState(false)
  const { jobId, jobTitle, employerName, stage, appliedAt, changedAt, message, conversationId } = application
  const ago = (at: string) => formatAgo(at, Date.now(), locale)
  return (
    <Card>
      <Stack gap={12}>
        <Row gap={12} align="start">
          <Fill>
            <Text weight="medium" isBlock>
              {jobTitle}
            </Text>
            <Text size={14} tone="muted" isBlock>
              {employerName}
            </Text>
          </Fill>
          <Tag tone={tones[stage]}>{t(`jobs.apply.stage.${stage}`)}</Tag>
        </Row>
        {!isOver(stage) && <StageSteps stage={stage} />}
        {message !== '' && (
          <Card tone="soft" padding="snug">
            <Text size={12} tone="muted" isBlock>
              {t('applications.employerSays')}
            </Text>
            <Text isBlock>{message}</Text>
          </Card>
        )}
        {stage === 'declined' && (
          <Text size={14} tone="muted" isBlock>
            {t('applications.afterNo')}
          </Text>
        )}
        <Text size={12} tone="muted" isNumeric isBlock>
          {`${t('applications.appliedAt', { when: ago(appliedAt) })} · ${t('applications.changedAt', { when: ago(changedAt) })}`}
        </Text>
        <Row gap={8} isWrapping>
          <Button size="sm" variant="secondary" onTap={() => go('job', { id: jobId })}>
            {t('applications.openJob')}
          </Button>
          {conversationId !== null && (
            <Button size="sm" variant="secondary" icon="message" onTap={() => go('conversation', { id: conversationId })}>
              {t('applications.chat')}
            </Button>
          )}
          {canMoveTo(stage, 'withdrawn') && (
            <Button size="sm" variant="quiet" onTap={() => setAsking(true)}>
              {t('applications.withdraw')}
            </Button>
          )}
        </Row>
      </Stack>
      <WithdrawDialog isOpen={isAsking} application={application} onClose={() => setAsking(false)} />
    </Card>
  )
}

function WithdrawDialog({ isOpen, application: { applicationId, stage }, onClose }: { isOpen: boolean; application: MyApplication; onClose: () => void }) {
  const { t, errorText } = useText()
  const withdraw = useCommand(withdrawApplication, {
    refreshes: [listMyApplications, readJob, readHome, readCard, listInterviews],
    onDone: () => notify({ text: t('applications.withdrawn'), tone: 'success' }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  const confirm = async () => {
    await withdraw.run({ applicationId })
    onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      title={t('applications.withdrawTitle')}
      consequences={(stage === 'declined' ? whatEnds.afterNo : whatEnds.underWay).map((what) => t(`applications.withdrawWhat.${what}`))}
      tone="danger"
      confirmLabel={t('applications.withdraw')}
      onConfirm={confirm}
      onCancel={onClose}
    />
  )
}

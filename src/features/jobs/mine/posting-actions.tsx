import { useState } from 'react'
import { readDesk } from '~/contract/employers'
import { closeJob, listMyJobs } from '~/contract/jobs'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Sheet } from '~/src/ui/overlay/sheet'
import { type PostingSummary, wasPublished } from './posting-summary'

/** What one can do with a posting; closing says first what it does. */
export function PostingActions({ posting, onClose }: { posting: PostingSummary; onClose: () => void }) {
  const { t } = useText()
  const [isClosing, setClosing] = useState(false)
  const title = posting.title || t('postings.untitled')
  const close = useCommand(closeJob, {
    refreshes: [listMyJobs, readDesk],
    onDone: () => {
      notify({ text: t('postings.close.done'), tone: 'success' })
      onClose()
    },
    onError: () => setClosing(false),
  })
  const leadTo = (open: () => Promise<void>) => () => {
    onClose()
    void open()
  }
  const { jobId } = posting
  return (
    <>
      <Sheet isOpen title={title} onClose={onClose}>
        <CommandFailed error={close.error} />
        <ListGroup>
          {wasPublished(posting) && <ListRow start={<Icon name="people" />} title={t('postings.applicants')} onTap={leadTo(() => go('applicants', { job: jobId }))} />}
          {posting.status === 'published' && <ListRow start={<Icon name="search" />} title={t('postings.talents')} onTap={leadTo(() => go('talents', { job: jobId }))} />}
          <ListRow start={<Icon name={posting.status === 'closed' ? 'eye' : 'edit'} />} title={t(posting.status === 'closed' ? 'common.view' : 'postings.edit')} onTap={leadTo(() => go('posting', { id: jobId }))} />
          {posting.status !== 'closed' && <ListRow start={<Icon name="lock" />} title={t('postings.close.action')} onTap={() => setClosing(true)} />}
        </ListGroup>
      </Sheet>
      <Dialog
        isOpen={isClosing}
        tone="danger"
        title={t('postings.close.title', { title })}
        consequences={[t('postings.close.gone'), t('postings.close.kept'), t('postings.close.final')]}
        confirmLabel={t('postings.close.action')}
        onConfirm={() => close.run({ jobId })}
        onCancel={() => setClosing(false)}
      />
    </>
  )
}

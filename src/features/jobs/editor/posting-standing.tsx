import * as z from 'zod/mini'
import { Posting } from '~/contract/jobs'
import { JobHeader } from '~/src/features/jobs/job-header'
import { PostingView } from '~/src/features/jobs/posting-view'
import { useText } from '~/src/i18n/use-text'
import { Banner } from '~/src/ui/feedback/banner'
import { Stack } from '~/src/ui/layout/stack'
import type { LoadedPosting } from './use-loaded-posting'

/** A posting that is only read for now: it waits for the career office, or is closed for good. */
export function PostingStanding({ posting, onTakeBack }: { posting: LoadedPosting; onTakeBack: () => void }) {
  const { t } = useText()
  const whole = z.safeParse(Posting, posting.draft)
  return (
    <Stack gap={24}>
      {posting.status === 'closed' ? (
        <Banner title={t('postings.editor.closedTitle')}>{t('postings.editor.closedText')}</Banner>
      ) : (
        <Banner tone="deadline" title={t('postings.editor.inReviewTitle')} actionLabel={t('postings.editor.takeBack')} onAction={onTakeBack}>
          {t('postings.editor.inReviewText')}
        </Banner>
      )}
      {whole.success && (
        <>
          <JobHeader posting={whole.data} publishedAt={posting.savedAt} />
          <PostingView posting={whole.data} />
        </>
      )}
    </Stack>
  )
}

import { type ResumeContent, previewResume } from '~/contract/resumes'
import { useSettled } from '~/src/features/jobs/use-settled'
import { MissingCharacters } from '~/src/features/prints/missing-characters'
import { Failed } from '~/src/features/shell/failed'
import { useText } from '~/src/i18n/use-text'
import { useOperation } from '~/src/platform/use-operation'
import { Banner } from '~/src/ui/feedback/banner'
import { SkeletonShape } from '~/src/ui/feedback/skeleton'
import { Stack } from '~/src/ui/layout/stack'
import { PagePictures } from '../page-pictures'

/** One call a pause in writing, not one a letter. */
const pauseMs = 900

/** The pages as they will be printed, a moment after what is written. */
export function Preview({ content }: { content: ResumeContent }) {
  const { t } = useText()
  const settled = useSettled(content, pauseMs)
  const { data, error, isFetching, retry } = useOperation(previewResume, { content: settled }, { keepsPrevious: true })
  if (error && !data) return <Failed error={error} onRetry={retry} />
  if (!data) return <SkeletonShape shape="picture" />
  return (
    <Stack gap={12}>
      <MissingCharacters characters={data.missing} />
      {data.pages.length > 1 && <Banner>{t('resumes.twoPages', { n: data.pages.length })}</Banner>}
      <PagePictures pages={data.pages} isBusy={isFetching || settled !== content} />
    </Stack>
  )
}

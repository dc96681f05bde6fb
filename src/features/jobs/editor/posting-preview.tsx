import type { PostingDraft } from '~/contract/jobs'
import { JobHeader } from '~/src/features/jobs/job-header'
import { PostingView } from '~/src/features/jobs/posting-view'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** The posting as students will read it, once its head is written. */
export function PostingPreview({ draft }: { draft: PostingDraft }) {
  const { t } = useText()
  const { title, occupation, level, salary, closesOn, duties = '', benefits = '' } = draft
  if (!title || !occupation || !level || !closesOn || salary?.min === undefined || salary.max === undefined) {
    return (
      <Card>
        <Text tone="muted">{t('postings.editor.previewEmpty')}</Text>
      </Card>
    )
  }
  const { graduationYears = [], majors = [], cities = [], salaryMonths = 12, headCount = 1, competencies = [] } = draft
  const range = { min: salary.min, max: salary.max }
  const posting = { title, occupation, duties, benefits, level, graduationYears, majors, cities, salary: range, salaryMonths, headCount, closesOn, competencies }
  return (
    <Stack gap={24}>
      <JobHeader posting={posting} publishedAt={new Date().toISOString()} />
      <PostingView posting={posting} />
    </Stack>
  )
}

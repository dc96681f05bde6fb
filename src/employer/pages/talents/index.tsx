import { useState } from 'react'
import { listMyJobs } from '~/contract/jobs'
import { CandidateList } from '~/src/features/matching/candidates/candidate-list'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { switchTo, useParams } from '~/src/platform/navigation'
import { usePages } from '~/src/platform/use-pages'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { PickerField } from '~/src/ui/picker/picker-field'
import { Screen } from '~/src/ui/screen/screen'

/** The students a posting finds; one chooses the posting, the students are already there. */
export default function TalentsPage() {
  const { t } = useText()
  const { job } = useParams('talents')
  const navigation = useNavigation('talents')
  const isShown = useMembersOnly()
  const found = usePages(listMyJobs, { status: 'published' }, { isEnabled: isShown })
  const jobs = found.pages.flatMap((page) => page.jobs)
  const [chosen, setChosen] = useState(job)
  const jobId = chosen ?? jobs[0]?.jobId
  return (
    <Screen title={t('talents.title')} hasLargeTitle navigation={navigation} width="wide">
      {found.error && jobs.length === 0 && <Failed error={found.error} onRetry={found.retry} />}
      {found.isPending && !found.error && <Waiting cards={4} />}
      {found.pages[0] && jobId === undefined && (
        <EmptyState title={t('talents.noJobTitle')} body={t('talents.noJobText')} actionLabel={t('talents.noJobAction')} onAction={() => switchTo('postings')} />
      )}
      {jobs.length > 0 && jobId !== undefined && (
        <CandidateList
          key={jobId}
          jobId={jobId}
          header={
            <PickerField
              label={t('talents.job')}
              hint={t('talents.lead')}
              options={jobs.map(({ jobId: value, title, applicantCount, newCount, interviewCount }) => ({
                value,
                label: title,
                hint: t('postings.counts', { applicants: applicantCount, fresh: newCount, interviews: interviewCount }),
              }))}
              value={[jobId]}
              onChange={([next]) => setChosen(next ?? jobId)}
            />
          }
        />
      )}
    </Screen>
  )
}

import { View } from '@tarojs/components'
import type { JobCard as JobCardData } from '~/contract/jobs'
import type { FoundJob } from '~/contract/search'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { JobCard } from '~/src/features/jobs/job-card'
import { useText } from '~/src/i18n/use-text'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './dismissible-job-card.module.scss'
import { useDismiss } from './use-dismiss'

interface DismissibleJobCardProps {
  job: JobCardData
  found?: FoundJob['found']
  onOpen: () => void
  /** the job was dismissed, or that was taken back: for a list that does not read itself again */
  onGone?: () => void
  onBack?: () => void
}

/** One job of a list that fits somebody: one tap says what to see less of. */
export function DismissibleJobCard({ job, found, onOpen, ...changes }: DismissibleJobCardProps) {
  const { t } = useText()
  const labels = useLabels()
  const dismiss = useDismiss(job.jobId, changes)
  const [city, ...others] = job.cities
  return (
    <JobCard
      job={job}
      found={found}
      onOpen={onOpen}
      corner={<IconButton name="close" className={styles.corner ?? ''} label={t('jobs.notThisJob')} onTap={() => void dismiss('not-this-job')} />}
      foot={
        <View className={styles.foot}>
          <Tappable className={styles.action} onTap={() => void dismiss('less-like-this')}>
            {t('jobs.lessLikeThis')}
          </Tappable>
          {city !== undefined && (
            <Tappable className={styles.action} onTap={() => void dismiss('not-this-city')}>
              {others.length === 0 ? t('jobs.notThisCity', { city: labels.city(city) }) : t('jobs.notTheseCities')}
            </Tappable>
          )}
        </View>
      }
    />
  )
}

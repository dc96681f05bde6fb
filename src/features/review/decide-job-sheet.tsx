import { readCampusToday } from '~/contract/insights'
import { decideJob, listJobsForReview } from '~/contract/jobs'
import { DecisionSheet } from '~/src/features/decisions/decision-sheet'
import { useOfficeWords } from '~/src/features/decisions/use-office-words'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'
import { fieldOf, whyOf, type WaitingJob } from './findings'

export type JobDecision = 'publish' | 'return'

/** Publishing or returning the version that was read; what was found goes into the note with a tap. */
export function DecideJobSheet({ job, decision, onDecided, onClose }: { job: WaitingJob; decision: JobDecision; onDecided: () => void; onClose: () => void }) {
  const words = useText()
  const { t } = words
  const wordsOf = useOfficeWords('review')
  const command = useCommand(decideJob, { refreshes: [listJobsForReview, readCampusToday] })
  const { jobId, revision, posting, findings } = job
  const consequences =
    decision === 'return'
      ? [t('review.effect.return.first'), t('review.effect.return.second')]
      : [t('review.effect.publish.first'), ...(findings.length > 0 ? [t('review.effect.publishFlagged', { n: findings.length })] : [])]
  const phrases = decision === 'return' ? [...new Set(findings.map((finding) => t('review.noteOfFinding', { field: fieldOf(words, finding), words: finding.matched, why: whyOf(words, finding) })))].slice(0, 4) : []
  const decide = async (note: string) => {
    const answer = await command.run({ jobId, decision, revision, ...(note !== '' && { note }) })
    if (!answer.ok) {
      // Somebody was quicker, or the employer has written on: show how it stands.
      if (answer.error.code === 'STALE_REVISION' || answer.error.code === 'ALREADY_DECIDED') refresh(listJobsForReview, readCampusToday)
      return answer.error
    }
    notify({ text: t(`review.decided.${decision}`), tone: 'success' })
    onDecided()
    return undefined
  }
  return (
    <DecisionSheet
      form={`decide-job:${jobId}:${decision}`}
      title={t(`review.ask.${decision}`, { title: posting.title })}
      consequences={consequences}
      confirmLabel={t(`review.${decision}`)}
      note={{ label: t('review.note'), isRequired: decision === 'return', missing: wordsOf('NOTE_REQUIRED'), phrases, ...(decision === 'return' && { hint: t('review.noteHint') }) }}
      wordsOf={wordsOf}
      onDecide={decide}
      onClose={onClose}
    />
  )
}

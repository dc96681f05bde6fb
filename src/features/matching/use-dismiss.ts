import { dismissJob, readDismissals, readHome } from '~/contract/matching'
import type { InputOf } from '~/contract/operation'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'

export type DismissalReason = InputOf<typeof dismissJob>['reason']

/** Dismisses one job at once; the notice takes it back. */
export function useDismiss(jobId: string, { onGone, onBack }: { onGone?: () => void; onBack?: () => void } = {}): (reason: DismissalReason) => Promise<void> {
  const { t, errorText } = useText()
  const labels = useLabels()
  const { run } = useCommand(dismissJob, { refreshes: [readHome, readDismissals], onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  const undo = async (reason: DismissalReason) => {
    if ((await run({ jobId, reason, isUndone: true })).ok) onBack?.()
  }
  return async (reason) => {
    const answer = await run({ jobId, reason })
    if (!answer.ok) return
    onGone?.()
    const [city] = answer.data.wishedCities
    // A city one wishes for stays; saying so leads to the wish.
    if (city !== undefined) notify({ text: t('jobs.cityIsWished', { city: labels.city(city) }), action: { label: t('jobs.home.emptyAction'), onTap: () => void go('wishes') } })
    else notify({ text: t('jobs.dismissed'), action: { label: t('common.undo'), onTap: () => undo(reason) } })
  }
}

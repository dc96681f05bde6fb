import { dismissJob, readDismissals, readHome } from '~/contract/matching'
import type { InputOf } from '~/contract/operation'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Icon } from '~/src/ui/icon/icon'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'

type Reason = InputOf<typeof dismissJob>['reason']

const reasons = [
  { reason: 'less-like-this', text: 'jobs.lessLikeThis', icon: 'minus' },
  { reason: 'not-this-city', text: 'jobs.notThisCity', icon: 'pin' },
  { reason: 'not-this-job', text: 'jobs.notThisJob', icon: 'close' },
] as const

/** One tap says what to see less of; the notice takes it back. */
export function DismissSheet({ jobId, onClose }: { jobId: string | undefined; onClose: () => void }) {
  const { t, errorText } = useText()
  const labels = useLabels()
  const dismiss = useCommand(dismissJob, { refreshes: [readHome, readDismissals], onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  const choose = async (id: string, reason: Reason) => {
    onClose()
    const answer = await dismiss.run({ jobId: id, reason })
    if (!answer.ok) return
    const [city] = answer.data.wishedCities
    // A city one wishes for stays; saying so leads to the wish.
    if (city !== undefined) notify({ text: t('jobs.cityIsWished', { city: labels.city(city) }), action: { label: t('jobs.home.emptyAction'), onTap: () => void go('wishes') } })
    else notify({ text: t('jobs.dismissed'), action: { label: t('common.undo'), onTap: () => dismiss.run({ jobId: id, reason, isUndone: true }) } })
  }
  return (
    <Sheet isOpen={jobId !== undefined} title={t('jobs.lessTitle')} onClose={onClose}>
      <ListGroup>
        {reasons.map(({ reason, text, icon }) => (
          <ListRow key={reason} start={<Icon name={icon} />} title={t(text)} onTap={() => jobId !== undefined && void choose(jobId, reason)} />
        ))}
      </ListGroup>
    </Sheet>
  )
}

import { useState } from 'react'
import { readDesk } from '~/contract/employers'
import { PostingEditor } from '~/src/features/jobs/editor/posting-editor'
import { PostingStanding } from '~/src/features/jobs/editor/posting-standing'
import type { KeptDraft } from '~/src/features/jobs/editor/reconcile-drafts'
import { useLoadedPosting } from '~/src/features/jobs/editor/use-loaded-posting'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, go, replace, useParams } from '~/src/platform/navigation'
import { useDraft } from '~/src/platform/use-draft'
import { useOperation } from '~/src/platform/use-operation'
import { Screen } from '~/src/ui/screen/screen'

/** A posting, new or one's own: written with a draft that is never lost, checked while typing. */
export default function PostingPage() {
  const { t } = useText()
  const { id } = useParams('posting')
  const navigation = useNavigation('postings')
  const isShown = useMembersOnly()
  const device = useDraft<KeptDraft>(`job:${id ?? 'new'}`)
  // A new posting that was saved but not left properly (a reload) goes on where it was.
  const [jobId] = useState(id ?? device.initial?.values.jobId)
  const [isUnlocked, setUnlocked] = useState(false)
  const loading = useLoadedPosting(jobId, isShown)
  const desk = useOperation(readDesk, {}, { isEnabled: isShown })
  const frame = { title: t(id ? 'postings.editor.title' : 'postings.editor.newTitle'), onBack: () => void back('postings'), navigation, width: 'wide' as const }
  const { posting, error } = loading
  if (error) {
    return (
      <Screen {...frame}>
        <Failed error={error} onRetry={loading.retry} />
      </Screen>
    )
  }
  if (!isShown || (jobId !== undefined && !posting)) {
    return (
      <Screen {...frame}>
        <Waiting cards={3} />
      </Screen>
    )
  }
  if (posting && (posting.status === 'closed' || (posting.status === 'in-review' && !isUnlocked))) {
    return (
      <Screen {...frame}>
        <PostingStanding posting={posting} onTakeBack={() => setUnlocked(true)} />
      </Screen>
    )
  }
  return (
    <PostingEditor
      loaded={posting}
      device={device}
      isVerified={desk.data?.employer?.status !== 'unverified' && desk.data?.employer?.status !== 'returned'}
      onSubmitted={() => void replace('postings')}
      onRegistration={() => void go('register')}
      renderPage={(form, footer) => (
        <Screen {...frame} footer={footer}>
          {form}
        </Screen>
      )}
    />
  )
}

import { useEffect, useState } from 'react'
import { readResume } from '~/contract/resumes'
import type { OutputOf } from '~/contract/operation'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { ResumeEditor } from '~/src/features/resumes/resume-editor'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, replace, useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Screen } from '~/src/ui/screen/screen'

/** A résumé being written; without an id a new one, begun from the card. */
export default function ResumePage() {
  const { t, locale } = useText()
  const { id, job, language } = useParams('resume')
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const wanted = language === 'en' || (language === undefined && locale === 'en') ? 'en' : 'zh-CN'
  const input = id !== undefined ? { resumeId: id } : { language: wanted, ...(job !== undefined && { jobId: job }) } as const
  const { data, error, isFetching, retry } = useOperation(readResume, input, { isEnabled: isShown })
  // What is written on begins from one answer; a newer one of another device is met when saving.
  const [loaded, setLoaded] = useState<OutputOf<typeof readResume>>()
  useEffect(() => {
    if (data && !isFetching) setLoaded((first) => first ?? data)
  }, [data, isFetching])
  const frame = { title: t('resumes.edit.title'), onBack: () => void back('resumes'), navigation, width: 'wide' as const }
  if (loaded) {
    return (
      <ResumeEditor
        loaded={loaded}
        form={id !== undefined ? `resume:${id}` : `resume:new:${job ?? ''}:${wanted}`}
        onCreated={(resumeId) => void replace('resume', { id: resumeId })}
        onRemoved={() => void back('resumes')}
        onReload={() => id !== undefined && void replace('resume', { id })}
        renderPage={(content, footer) => (
          <Screen {...frame} footer={footer}>
            {content}
          </Screen>
        )}
      />
    )
  }
  return (
    <Screen {...frame}>
      {error?.code === 'RECORD_NOT_CLAIMED' ? <Unclaimed /> : error ? <Failed error={error} onRetry={retry} /> : <Waiting cards={3} />}
    </Screen>
  )
}

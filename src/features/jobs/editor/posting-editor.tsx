import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { readDesk } from '~/contract/employers'
import { listMyJobs, submitJob } from '~/contract/jobs'
import { postingLimits } from '~/domain/jobs/posting-limits'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { BasicsFields } from './basics-fields'
import { CheckCard } from './check-card'
import { CompetencyFields, profileOf } from './competency-fields'
import { ConflictSheet } from './conflict-sheet'
import { PostingPreview } from './posting-preview'
import { SaveLine } from './save-line'
import { TermsFields } from './terms-fields'
import type { LoadedPosting } from './use-loaded-posting'
import { usePostingEditor, type DeviceDraft } from './use-posting-editor'
import { usePostingForm } from './use-posting-form'
import styles from './posting-editor.module.scss'

interface PostingEditorProps {
  loaded: LoadedPosting | undefined
  device: DeviceDraft
  isVerified: boolean
  onSubmitted: () => void
  onRegistration: () => void
  /** Draws the page around the form, with what stands at its foot. */
  renderPage: (form: ReactNode, footer: ReactNode) => ReactNode
}

/** Writing a posting: form, live check, preview at a desk, and the way to the career office. */
export function PostingEditor({ loaded, device, isVerified, onSubmitted, onRegistration, renderPage }: PostingEditorProps) {
  const { t, find, errorText } = useText()
  const labels = useLabels()
  const isDesk = useIsDesk()
  const editor = usePostingEditor(loaded, device)
  const { form, today, findings, problems, suspiciousCount, attempt, refuse } = usePostingForm(editor)
  const [isAsking, setAsking] = useState(false)
  const isChange = loaded?.published != null
  const submit = useCommand(submitJob, {
    refreshes: [listMyJobs, readDesk],
    onDone: () => {
      notify({ text: t('postings.editor.submitted'), tone: 'success' })
      onSubmitted()
    },
    onError: ({ code, fields }) => {
      refuse(fields)
      if (code === 'STALE_REVISION') void editor.meetOther()
    },
  })
  const send = async () => {
    const saved = await editor.flush()
    setAsking(false)
    if (saved) await submit.run(saved)
  }
  const ask = () => {
    if (attempt()) setAsking(true)
    else notify({ text: t(findings.some(({ severity }) => severity === 'unlawful') ? 'postings.errors.POSTING_UNLAWFUL' : 'postings.errors.POSTING_INCOMPLETE'), tone: 'danger' })
  }
  const chooseOccupation = (occupation: string | undefined) => {
    const current = form.draft.competencies ?? []
    const isUntouched = current.length === 0 || JSON.stringify(current) === JSON.stringify(profileOf(form.draft.occupation))
    form.change({ occupation, ...(isUntouched && { competencies: profileOf(occupation) }) })
    if (isUntouched && occupation) notify({ text: t('postings.editor.profileFilled', { name: labels.occupation(occupation) }) })
  }
  const failure = submit.error ?? (editor.saveState === 'failed' ? editor.saveError : undefined)
  const consequences = [
    t('postings.editor.confirmReview'),
    t(isChange ? 'postings.editor.confirmOld' : 'postings.editor.confirmFound'),
    ...(suspiciousCount > 0 ? [t('postings.editor.confirmFlagged', { n: suspiciousCount })] : []),
  ]
  const body = (
    <View className={styles.columns}>
      <View className={styles.form}>
        <Stack gap={24}>
          {failure && failure.code !== 'STALE_REVISION' && <Banner tone="danger">{find(`postings.errors.${failure.code}`) ?? (failure.code === 'JOB_CLOSED' ? t('postings.errors.closed') : errorText(failure.code))}</Banner>}
          {!isVerified && (
            <Banner tone="warning" title={t('postings.editor.unverifiedTitle')} actionLabel={t('postings.editor.seeRegistration')} onAction={onRegistration}>
              {t('postings.editor.unverifiedText')}
            </Banner>
          )}
          {loaded?.status === 'published' && <Banner title={t('postings.editor.publishedTitle')}>{t('postings.editor.publishedText')}</Banner>}
          {loaded && loaded.reviewNote !== '' && (
            <Banner tone="warning" title={t('postings.editor.returnedTitle')}>
              {loaded.reviewNote}
            </Banner>
          )}
          {editor.isRestored && <Banner tone="success">{t('postings.editor.restored')}</Banner>}
          <Section title={t('postings.editor.basics')}>
            <BasicsFields {...form} onOccupation={chooseOccupation} />
          </Section>
          <Section title={t('postings.editor.terms')}>
            <TermsFields {...form} today={today} />
          </Section>
          <Section title={t('postings.editor.competencies')} note={t('postings.editor.competenciesNote', { max: postingLimits.maxCompetencies, musts: postingLimits.maxMusts })}>
            <CompetencyFields {...form} />
          </Section>
          {!isDesk && <CheckCard problems={problems} findings={findings} />}
        </Stack>
      </View>
      {isDesk && (
        <View className={styles.aside}>
          <Stack gap={24}>
            <CheckCard problems={problems} findings={findings} />
            <Section title={t('postings.editor.preview')}>
              <PostingPreview draft={form.draft} />
            </Section>
          </Stack>
        </View>
      )}
      {editor.theirs && (
        <ConflictSheet
          mine={form.draft}
          theirs={editor.theirs}
          onResolve={(draft) => {
            editor.resolve(draft)
            notify({ text: t('postings.conflict.resolved'), tone: 'success' })
          }}
        />
      )}
      <Dialog isOpen={isAsking} title={t('postings.editor.confirmTitle')} consequences={consequences} confirmLabel={t(isChange ? 'postings.editor.submitChange' : 'postings.editor.submit')} onConfirm={send} onCancel={() => setAsking(false)} />
    </View>
  )
  const footer = (
    <>
      <View className={styles.state}>
        <SaveLine state={editor.saveState} savedAt={editor.savedAt} />
      </View>
      <Button isLoading={submit.isPending} isDisabled={!isVerified} onTap={ask}>
        {t(isChange ? 'postings.editor.submitChange' : 'postings.editor.submit')}
      </Button>
    </>
  )
  return renderPage(body, footer)
}

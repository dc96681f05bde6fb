import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { readDesk } from '~/contract/employers'
import { listMyJobs, submitJob, type PostingDraft } from '~/contract/jobs'
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
import { PartAnchor, PointedPart } from './part-anchor'
import { PostingPreview } from './posting-preview'
import { ProposalsCard } from './proposals-card'
import { QualityCard } from './quality-card'
import { SaveLine } from './save-line'
import { TermsFields } from './terms-fields'
import type { LoadedPosting } from './use-loaded-posting'
import { usePointedPart } from './use-pointed-part'
import { usePostingEditor, type DeviceDraft } from './use-posting-editor'
import { usePostingForm } from './use-posting-form'
import { useProposalAnswers } from './use-proposal-answers'
import { useProposals } from './use-proposals'
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
  const { form, today, findings, quality, problems, suspiciousCount, attempt, refuse } = usePostingForm(editor)
  const proposals = useProposals(form.draft)
  const { pointed, point } = usePointedPart()
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
  /** The occupation's profile comes along while nobody has changed the one before. */
  const withOccupation = (occupation: string | undefined): PostingDraft => {
    const current = form.draft.competencies ?? []
    const isUntouched = current.length === 0 || JSON.stringify(current) === JSON.stringify(profileOf(form.draft.occupation))
    return { occupation, ...(isUntouched && { competencies: profileOf(occupation) }) }
  }
  const chooseOccupation = (occupation: string | undefined) => {
    const parts = withOccupation(occupation)
    form.change(parts)
    if (parts.competencies && occupation) notify({ text: t('postings.editor.profileFilled', { name: labels.occupation(occupation) }) })
  }
  const { accept, decline } = useProposalAnswers({ draft: form.draft, change: form.change, withOccupation })
  const failure = submit.error ?? (editor.saveState === 'failed' ? editor.saveError : undefined)
  const consequences = [
    t('postings.editor.confirmReview'),
    t(isChange ? 'postings.editor.confirmOld' : 'postings.editor.confirmFound'),
    ...(suspiciousCount > 0 ? [t('postings.editor.confirmFlagged', { n: suspiciousCount })] : []),
  ]
  const help = <ProposalsCard draft={form.draft} proposals={proposals} onAccept={accept} onDecline={decline} />
  const body = (
    <PointedPart.Provider value={pointed}>
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
            {!isDesk && help}
            <Section title={t('postings.editor.terms')}>
              <TermsFields {...form} today={today} />
            </Section>
            <Section title={t('postings.editor.competencies')} note={t('postings.editor.competenciesNote', { max: postingLimits.maxCompetencies, musts: postingLimits.maxMusts })}>
              <PartAnchor part="competencies">
              <CompetencyFields {...form} />
            </PartAnchor>
            </Section>
            {!isDesk && <QualityCard quality={quality} onFix={point} />}
            {!isDesk && <CheckCard problems={problems} findings={findings} />}
          </Stack>
        </View>
        {isDesk && (
          <View className={styles.aside}>
            <Stack gap={24}>
              {help}
              <QualityCard quality={quality} onFix={point} />
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
    </PointedPart.Provider>
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

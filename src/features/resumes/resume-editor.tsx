import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { readResume } from '~/contract/resumes'
import { MissingCharacters } from '~/src/features/prints/missing-characters'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { Columns } from '~/src/ui/layout/columns'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { notify } from '~/src/ui/notice/notify'
import { Tabs } from '~/src/ui/tabs/tabs'
import { HeadingFields } from './editor/heading-fields'
import { PartsFields } from './editor/parts-fields'
import { Preview } from './editor/preview'
import { Revisions } from './editor/revisions'
import { RemoveResume } from './editor/remove-resume'
import { useResumeEditor } from './editor/use-resume-editor'
import type { LoadedResume, Written } from './editor/written'
import { useResumeFile } from './use-resume-file'
import styles from './editor/editor.module.scss'

type Side = 'content' | 'preview'

/** Writing a résumé: on a phone the form or the page, at a desk both beside each other. */
export function ResumeEditor({ loaded, form, onCreated, onRemoved, onReload, renderPage }: {
  loaded: LoadedResume
  /** names the draft on the device */
  form: string
  onCreated: (resumeId: string) => void
  onRemoved: () => void
  /** begins anew from what is saved */
  onReload: () => void
  renderPage: (content: ReactNode, footer: ReactNode) => ReactNode
}) {
  const { t, errorText } = useText()
  const isDesk = useIsDesk()
  const [view, setView] = useState<Side>('content')
  const editor = useResumeEditor(loaded, form, onCreated)
  const file = useResumeFile()
  const { written, isDirty, error } = editor

  const save = async () => {
    if (await editor.save()) notify({ text: t('resumes.saved'), tone: 'success' })
    else setView('content')
  }
  const open = async () => {
    const resumeId = isDirty ? await editor.save() : (loaded.resumeId ?? undefined)
    if (resumeId !== undefined) await file.open(resumeId)
    else setView('content')
  }
  const takeEarlier = (earlier: Written) => {
    editor.take(earlier)
    notify({ text: t('resumes.revisions.taken'), tone: 'success' })
  }
  const takeTheirs = () => {
    editor.discard()
    refresh(readResume)
    onReload()
  }
  const fields = (
    <Stack gap={24}>
      {loaded.jobTitle !== '' && <Banner tone="accent">{t('resumes.edit.job', { job: loaded.jobTitle })}</Banner>}
      {editor.isFromDraft && loaded.revision > 0 && (
        <Banner actionLabel={t('resumes.discardDraft')} onAction={editor.discard}>
          {t('resumes.draft')}
        </Banner>
      )}
      <HeadingFields written={written} ownName={loaded.material.record.name} hasNoTitle={editor.hasNoTitle} onTitle={editor.setTitle} onContent={editor.setContent} />
      <PartsFields content={written.content} material={loaded.material} onContent={editor.setContent} />
      {loaded.resumeId !== null && <Revisions resumeId={loaded.resumeId} onTake={takeEarlier} />}
      {loaded.resumeId !== null && <RemoveResume resumeId={loaded.resumeId} title={loaded.title} onRemoved={onRemoved} />}
    </Stack>
  )
  const preview = (
    <View className={styles.preview}>
      <Preview content={written.content} />
    </View>
  )
  const footer = (
    <Stack gap={8} className={styles.footer}>
      {error?.code === 'RESUME_CHANGED' ? (
        <Banner tone="warning" title={errorText(error.code)}>
          <Row gap={8} isWrapping>
            <Button size="sm" onTap={() => editor.saveAsCopy(t('resumes.copyOf', { title: written.title }).slice(0, 40))}>
              {t('resumes.saveAsCopy')}
            </Button>
            <Button size="sm" variant="quiet" onTap={takeTheirs}>
              {t('resumes.takeTheirs')}
            </Button>
          </Row>
        </Banner>
      ) : (
        <CommandFailed error={error} />
      )}
      {/* The preview says it beside the page; on a phone it may be out of sight. */}
      {!isDesk && view === 'content' && <MissingCharacters characters={file.missing} />}
      <Row gap={12}>
        <Fill>
          <Button isBlock variant="secondary" icon="document" onTap={open}>
            {t('resumes.download')}
          </Button>
        </Fill>
        <Fill>
          <Button isBlock isDisabled={!isDirty} isLoading={editor.isSaving} onTap={save}>
            {t(isDirty ? 'resumes.save' : 'resumes.saved')}
          </Button>
        </Fill>
      </Row>
    </Stack>
  )
  return renderPage(
    isDesk ? (
      <Columns gap={24}>
        {fields}
        {preview}
      </Columns>
    ) : (
      <Stack gap={16}>
        <Tabs<Side>
          label={t('resumes.edit.title')}
          items={[
            { id: 'content', label: t('resumes.edit.content') },
            { id: 'preview', label: t('resumes.edit.preview') },
          ]}
          activeId={view}
          onSelect={setView}
        />
        {view === 'content' ? fields : preview}
      </Stack>
    ),
    footer,
  )
}

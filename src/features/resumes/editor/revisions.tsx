import { useState } from 'react'
import { listResumeRevisions, previewResume, readResumeRevision } from '~/contract/resumes'
import { Failed } from '~/src/features/shell/failed'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { SkeletonCard, SkeletonShape } from '~/src/ui/feedback/skeleton'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import { PagePictures } from '../page-pictures'
import type { Written } from './written'

/** The versions saved before: when each was, in what it differs, how it looked; one can be taken into the form again. */
export function Revisions({ resumeId, onTake }: { resumeId: string; onTake: (written: Written) => void }) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<number>()
  const close = () => {
    setOpen(false)
    setChosen(undefined)
  }
  return (
    <>
      <Button isBlock variant="quiet" icon="undo" onTap={() => setOpen(true)}>
        {t('resumes.revisions.open')}
      </Button>
      {isOpen && chosen === undefined && (
        <Sheet isOpen title={t('resumes.revisions.open')} onClose={close}>
          <RevisionList resumeId={resumeId} onChoose={setChosen} />
        </Sheet>
      )}
      {isOpen && chosen !== undefined && (
        <OneRevision
          {...{ resumeId, revision: chosen }}
          onBack={() => setChosen(undefined)}
          onTake={(written) => {
            close()
            onTake(written)
          }}
        />
      )}
    </>
  )
}

function RevisionList({ resumeId, onChoose }: { resumeId: string; onChoose: (revision: number) => void }) {
  const { t, locale } = useText()
  const { data, error, retry } = useOperation(listResumeRevisions, { resumeId })
  if (error && !data) return <Failed error={error} onRetry={retry} />
  if (!data) return <SkeletonCard />
  return (
    <Stack gap={12}>
      <Text size={14} tone="muted" isBlock>{t(data.revisions.length > 0 ? 'resumes.revisions.note' : 'resumes.revisions.none')}</Text>
      {data.revisions.length > 0 && (
        <ListGroup>
          {data.revisions.map(({ revision, title, savedAt, template, language, differs }) => {
            const parts = differs.map((part) => t(`resumes.revisions.part.${part}`)).join(t('common.listSeparator'))
            const look = `${title} · ${t(`resumes.template.${template}`)} · ${t(`resumes.language.${language}`)}`
            return (
              <ListRow
                key={revision}
                title={t('resumes.revisions.saved', { when: formatAgo(savedAt, Date.now(), locale) })}
                note={`${look} · ${differs.length > 0 ? t('resumes.revisions.differs', { parts }) : t('resumes.revisions.same')}`}
                hasWholeNote
                onTap={() => onChoose(revision)}
              />
            )
          })}
        </ListGroup>
      )}
    </Stack>
  )
}

function OneRevision({ resumeId, revision, onBack, onTake }: { resumeId: string; revision: number; onBack: () => void; onTake: (written: Written) => void }) {
  const { t, locale } = useText()
  const { data, error, retry } = useOperation(readResumeRevision, { resumeId, revision })
  return (
    <Sheet
      isOpen
      title={data ? t('resumes.revisions.saved', { when: formatAgo(data.savedAt, Date.now(), locale) }) : t('resumes.revisions.open')}
      height="tall"
      onClose={onBack}
      footer={
        <Row gap={12}>
          <Fill>
            <Button isBlock variant="secondary" onTap={onBack}>{t('resumes.revisions.back')}</Button>
          </Fill>
          <Fill>
            <Button isBlock isDisabled={!data} onTap={() => data && onTake({ title: data.title, content: data.content })}>{t('resumes.revisions.take')}</Button>
          </Fill>
        </Row>
      }
    >
      {error && !data ? <Failed error={error} onRetry={retry} /> : data ? <Pages content={data.content} /> : <SkeletonShape shape="picture" />}
    </Sheet>
  )
}

/** How it would be printed now: what it takes from the card is what the card says today. */
function Pages({ content }: { content: Written['content'] }) {
  const { t } = useText()
  const { data, error, retry } = useOperation(previewResume, { content })
  if (error && !data) return <Failed error={error} onRetry={retry} />
  if (!data) return <SkeletonShape shape="picture" />
  return (
    <Stack gap={12}>
      <Text size={12} tone="muted" isBlock>{t('resumes.revisions.cardNow')}</Text>
      <PagePictures pages={data.pages} />
    </Stack>
  )
}

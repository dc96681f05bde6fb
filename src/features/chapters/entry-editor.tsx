import { useMemo, useRef, useState } from 'react'
import { type CardEntry, removeCardEntry, saveCardEntry } from '~/contract/card-entries'
import { readCard } from '~/contract/cards'
import type { ChapterKey } from '~/domain/cards/chapters'
import type { EntryKind } from '~/domain/cards/entry-kinds'
import { isGrade } from '~/domain/cards/grades'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { back, go } from '~/src/platform/navigation'
import { refresh } from '~/src/platform/operation-key'
import { useSession } from '~/src/platform/session'
import { useCommand } from '~/src/platform/use-command'
import { useDraft } from '~/src/platform/use-draft'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { PickerField } from '~/src/ui/picker/picker-field'
import type { OwnCard } from '../cards/chapter'
import { chapterOptions } from './chapter-options'
import { EntryConflict } from './entry-conflict'
import { EntryCompetencies } from './entry-competencies'
import { EntryDates, EntryFields } from './entry-fields'
import { blankForm, contentOf, type EntryForm, formOf, missingIn } from './entry-form'

interface Draft {
  /** the revision the words were written on */
  revision: number
  form: EntryForm
}

/** Writing one entry of the card. What is typed stays on the device until it is saved; two devices are asked, not merged. */
export function EntryEditor({ card, standing, kind, chapter }: { card: OwnCard; standing: CardEntry | undefined; kind: EntryKind; chapter: ChapterKey }) {
  const words = useText()
  const { t } = words
  const recruits = useSession()?.roles.some(({ role }) => role === 'recruiter') === true
  const draft = useDraft<Draft>(draftNameOf(standing, kind, chapter))
  const [form, setForm] = useState<EntryForm>(() => draft.initial?.values.form ?? (standing ? formOf(standing) : blankForm(kind, chapter)))
  const [revision, setRevision] = useState(draft.initial?.values.revision ?? standing?.revision ?? 0)
  const [isRemoving, setRemoving] = useState(false)
  const leave = (said: string) => {
    draft.discard()
    refresh(readCard)
    notify({ text: said, tone: 'success' })
    void back('card')
  }
  const save = useCommand(saveCardEntry, { onDone: () => leave(t('chapters.entry.saved')), onError: ({ code }) => code === 'ENTRY_CHANGED' && refresh(readCard) })
  const remove = useCommand(removeCardEntry, { onDone: () => leave(t('chapters.entry.removed')), onError: ({ code }) => code === 'ENTRY_CHANGED' && refresh(readCard) })
  // Two fields may change before the next render: the later one must not bring back what the earlier one replaced.
  const latest = useRef(form)
  const show = (next: EntryForm) => {
    latest.current = next
    setForm(next)
  }
  const change = (part: Partial<EntryForm>) => {
    show({ ...latest.current, ...part })
    draft.keep({ revision, form: latest.current })
    if (save.error) save.reset()
  }
  const send = (on: number) => save.run({ ...(standing && { entryId: standing.entryId }), revision: on, entry: contentOf(form) })
  const isMovedOn = standing !== undefined && standing.revision > revision
  const errors = useErrors(form, save.error?.fields)
  const options = useMemo(
    () => chapterOptions(words, card.student, [form.chapter, ...card.entries.map((entry) => entry.chapter)]),
    [words, card.student, card.entries, form.chapter],
  )
  const isPlaced = form.kind === 'gaokao-choice' || form.kind === 'wished-major' || form.kind === 'reflection'
  return (
    <Stack gap={20}>
      {draft.initial && !isMovedOn && <Banner>{t('chapters.entry.draft')}</Banner>}
      {isMovedOn && (
        <EntryConflict
          title={standing.title}
          onKeepMine={() => {
            setRevision(standing.revision)
            void send(standing.revision)
          }}
          onTakeTheirs={() => {
            draft.discard()
            show(formOf(standing))
            setRevision(standing.revision)
            save.reset()
          }}
        />
      )}
      {kind === 'start-up' && !standing && !recruits && (
        <Banner actionLabel={t('chapters.entry.register')} onAction={() => go('register')}>
          {t('chapters.entry.registerText')}
        </Banner>
      )}
      <Card>
        <Stack gap={24}>
          <TextInput label={t('chapters.entry.field.title')} placeholder={t(`chapters.entry.titleHint.${form.kind}`)} maxLength={80} value={form.title} error={errors.title} onChange={(title) => change({ title })} />
          {!isPlaced && (
            <PickerField label={t('chapters.entry.field.chapter')} mode="single" options={options} value={[form.chapter]} error={errors.chapter} onChange={([next]) => next !== undefined && change({ chapter: next as ChapterKey })} />
          )}
          <EntryFields form={form} onChange={change} errors={errors} />
          <EntryDates form={form} onChange={change} errors={errors} />
          {!isPlaced && form.kind !== 'hobby' && <EntryCompetencies value={form.competencies} onChange={(competencies) => change({ competencies })} />}
        </Stack>
      </Card>
      {save.error?.code !== 'ENTRY_CHANGED' && <CommandFailed error={save.error} />}
      {remove.error?.code !== 'ENTRY_CHANGED' && <CommandFailed error={remove.error} />}
      <Button isBlock isDisabled={missingIn(form) !== undefined || Object.keys(errors).length > 0 || isMovedOn} isLoading={save.isPending} onTap={() => send(revision)}>
        {t('chapters.entry.save')}
      </Button>
      {standing && (
        <Button isBlock variant="quiet" icon="trash" isDisabled={isMovedOn} onTap={() => setRemoving(true)}>
          {t('chapters.entry.remove')}
        </Button>
      )}
      {standing && (
        <Dialog
          isOpen={isRemoving}
          tone="danger"
          title={t('chapters.entry.removeTitle')}
          consequences={[t('chapters.entry.removeText.a'), t('chapters.entry.removeText.b')]}
          confirmLabel={t('chapters.entry.remove')}
          onConfirm={async () => {
            setRemoving(false)
            await remove.run({ entryId: standing.entryId, revision })
          }}
          onCancel={() => setRemoving(false)}
        />
      )}
    </Stack>
  )
}

/** A chapter has one reflection: what was begun before it was known to stand elsewhere is the same draft. */
function draftNameOf(standing: CardEntry | undefined, kind: EntryKind, chapter: ChapterKey): string {
  return standing && kind !== 'reflection' ? `entry-${standing.entryId}` : `entry-${kind}-${chapter}`
}

/** What is wrong while typing, and what the server found. */
function useErrors(form: EntryForm, refused: Readonly<Record<string, string>> | undefined): Partial<Record<string, string>> {
  const { t } = useText()
  const errors: Partial<Record<string, string>> = {}
  if (form.startsOn !== '' && form.endsOn !== '' && form.endsOn < form.startsOn) errors.endsOn = t('chapters.entry.endBefore')
  if (form.kind === 'course' && form.grade !== '' && form.scale !== 'none' && !isGrade({ scale: form.scale, value: form.grade })) errors.grade = t('chapters.entry.badGrade')
  if (refused?.chapter !== undefined) errors.chapter = t('chapters.entry.notAllowed')
  return errors
}

import { useState } from 'react'
import { saveToShortlist } from '~/contract/talents'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { useDraft } from '~/src/platform/use-draft'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { TextArea } from '~/src/ui/field/text-area'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import { shortlistAnswers } from './shortlist-answers'

/** Keeps a student in mind, with a note that colleagues read; also to change the note. */
export function ShortlistSheet({ studentId, name, jobId, jobTitle, note = '', onClose }: { studentId: string; name: string; jobId: string | null; jobTitle?: string | undefined; note?: string; onClose: () => void }) {
  const { t, errorText } = useText()
  const draft = useDraft<{ note: string }>(`shortlist.${jobId ?? 'general'}.${studentId}`)
  const [typed, setTyped] = useState(draft.initial?.values.note ?? note)
  const save = useCommand(saveToShortlist, {
    refreshes: shortlistAnswers,
    onDone: () => {
      draft.discard()
      notify({ text: t('talents.keptInMind', { name }), tone: 'success' })
      onClose()
    },
  })
  return (
    <Sheet
      isOpen
      title={t('talents.keepTitle', { name })}
      onClose={onClose}
      footer={
        <Button isBlock isLoading={save.isPending} onTap={() => save.run({ studentId, jobId, note: typed.trim() })}>
          {t('common.save')}
        </Button>
      }
    >
      <Stack gap={16}>
        {save.error && <Banner tone="danger" title={errorText(save.error.code)} />}
        <Text size={14} tone="muted" isBlock>
          {jobTitle === undefined ? t('talents.keptGeneral') : t('talents.keptFor', { job: jobTitle })}
        </Text>
        <TextArea
          label={t('talents.shortlistNote')}
          hint={t('talents.shortlistNoteHint')}
          mark="optional"
          maxLength={500}
          value={typed}
          onChange={(next) => {
            setTyped(next)
            draft.keep({ note: next })
          }}
        />
      </Stack>
    </Sheet>
  )
}

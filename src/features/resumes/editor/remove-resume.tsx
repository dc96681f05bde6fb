import { useState } from 'react'
import { listResumes, removeResume } from '~/contract/resumes'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'

/** Taking a résumé away, with what that does and what it leaves. */
export function RemoveResume({ resumeId, title, onRemoved }: { resumeId: string; title: string; onRemoved: () => void }) {
  const { t, errorText } = useText()
  const [isAsking, setAsking] = useState(false)
  const remove = useCommand(removeResume, {
    refreshes: [listResumes],
    onDone: () => {
      setAsking(false)
      notify({ text: t('resumes.removed'), tone: 'success' })
      onRemoved()
    },
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  return (
    <>
      <Button isBlock variant="quiet" icon="trash" onTap={() => setAsking(true)}>
        {t('resumes.remove')}
      </Button>
      <Dialog
        isOpen={isAsking}
        tone="danger"
        title={t('resumes.removeTitle', { title })}
        consequences={(['draft', 'sent', 'card'] as const).map((what) => t(`resumes.removeWhat.${what}`))}
        confirmLabel={t('common.delete')}
        onConfirm={() => remove.run({ resumeId })}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}

import { useState } from 'react'
import { noWording, type Wording } from '~/domain/resumes/resume-draft'
import { resumeLimits } from '~/domain/resumes/resume-kinds'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

const lines = [
  { field: 'title', maxLength: 80 },
  { field: 'role', maxLength: 60 },
  { field: 'place', maxLength: 60 },
] as const

/** Saying one thing in other words, for this résumé alone. What the card says stands in each empty field. */
export function WordingSheet({ title, labels, card, wording, onDone, onClose }: {
  title: string
  labels: 'word.field' | 'word.education'
  card: Wording
  wording: Wording
  onDone: (wording: Wording) => void
  onClose: () => void
}) {
  const { t } = useText()
  const [own, setOwn] = useState(wording)
  const close = () => {
    // Closed is kept too: nothing that was typed is lost.
    onDone(own)
    onClose()
  }
  return (
    <Sheet
      isOpen
      title={title}
      height="tall"
      onClose={close}
      footer={
        <Stack gap={8}>
          <Button isBlock onTap={close}>
            {t('resumes.word.done')}
          </Button>
          <Button isBlock variant="quiet" size="md" onTap={() => setOwn(noWording)}>
            {t('resumes.word.reset')}
          </Button>
        </Stack>
      }
    >
      <Stack gap={20}>
        <Text size={14} tone="muted" isBlock>
          {t('resumes.word.note')}
        </Text>
        {lines.map(({ field, maxLength }) => (
          <TextInput key={field} label={t(`resumes.${labels}.${field}`)} value={own[field]} placeholder={card[field]} maxLength={maxLength} onChange={(text) => setOwn((words) => ({ ...words, [field]: text }))} />
        ))}
        <TextArea label={t(`resumes.${labels}.text`)} value={own.text} placeholder={card.text} maxLength={resumeLimits.text} rows={6} onChange={(text) => setOwn((words) => ({ ...words, text }))} />
      </Stack>
    </Sheet>
  )
}

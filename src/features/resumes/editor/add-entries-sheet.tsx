import { useState } from 'react'
import type { ResumeContent } from '~/contract/resumes'
import { entryItem } from '~/domain/resumes/entry-item'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Checkbox } from '~/src/ui/field/checkbox'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import type { Material } from './written'

/** Entries of the card that a section hasn't taken yet. */
export function AddEntriesSheet({ entries, language, room, onAdd, onClose }: {
  entries: Material['entries']
  language: ResumeContent['language']
  /** how many the section still takes */
  room: number
  onAdd: (ids: string[]) => void
  onClose: () => void
}) {
  const { t } = useText()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (id: string, isOn: boolean) => setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))
  const add = () => {
    onAdd([...chosen])
    onClose()
  }
  return (
    <Sheet
      isOpen
      title={t('resumes.edit.addTitle')}
      height="tall"
      onClose={onClose}
      footer={
        entries.length > 0 && (
          <Button isBlock isDisabled={chosen.length === 0} onTap={add}>
            {t('resumes.edit.add')}
          </Button>
        )
      }
    >
      {entries.length === 0 ? (
        <EmptyState drawing="way" title={t('resumes.edit.addNone')} actionLabel={t('resumes.edit.addMore')} onAction={() => go('card')} />
      ) : (
        <Stack gap={4}>
          {entries.map((entry) => {
            const { title, role, period } = entryItem(entry, language)
            const isChosen = chosen.includes(entry.entryId)
            return (
              <Checkbox
                key={entry.entryId}
                label={title}
                hint={[role, period].filter((text) => text !== '').join(' · ')}
                isChecked={isChosen}
                isDisabled={!isChosen && chosen.length >= room}
                onChange={(isOn) => toggle(entry.entryId, isOn)}
              />
            )
          })}
        </Stack>
      )}
    </Sheet>
  )
}

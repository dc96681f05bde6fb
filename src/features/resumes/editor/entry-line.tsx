import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ResumeContent } from '~/contract/resumes'
import { entryItem } from '~/domain/resumes/entry-item'
import { useText } from '~/src/i18n/use-text'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { type Material, type Sections, isWorded, shownItem } from './written'
import { WordingSheet } from './wording-sheet'
import styles from './editor.module.scss'

type Chosen = Sections[number]['entries'][number]

/** One entry of a section: tapped it is worded, beside it moved or taken out. */
export function EntryLine({ chosen, material, language, isFirst, isLast, onChange, onMove, onRemove }: {
  chosen: Chosen
  material: Material
  language: ResumeContent['language']
  isFirst: boolean
  isLast: boolean
  onChange: (chosen: Chosen) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const item = shownItem(material, chosen, language)
  const entry = material.entries.find(({ entryId }) => entryId === chosen.entryId)
  if (!item || !entry) return null
  const card = entryItem(entry, language)
  const isOwn = isWorded(chosen.wording)
  const note = [item.role, item.period].filter((text) => text !== '').join(' · ')
  return (
    <View className={styles.entry}>
      <Row gap={4}>
        <Fill>
          <Tappable label={`${t('resumes.edit.wording')} ${item.title}`} className={styles.words} onTap={() => setOpen(true)}>
            <Text isBlock lines={2}>
              {item.title}
            </Text>
            {note !== '' && (
              <Text size={14} tone="muted" isBlock lines={1}>
                {note}
              </Text>
            )}
            {entry.isDisputed && (
              <Text size={12} tone="warning" isBlock>
                {t('resumes.edit.disputed')}
              </Text>
            )}
            <Text size={12} tone={isOwn ? 'primary' : 'faint'} isBlock>
              {t(isOwn ? 'resumes.edit.worded' : 'resumes.edit.fromCard')}
            </Text>
          </Tappable>
        </Fill>
        <IconButton name="chevron-up" label={t('resumes.edit.up', { name: item.title })} isDisabled={isFirst} onTap={() => onMove(-1)} />
        <IconButton name="chevron-down" label={t('resumes.edit.down', { name: item.title })} isDisabled={isLast} onTap={() => onMove(1)} />
        <IconButton name="close" label={t('resumes.edit.remove', { name: item.title })} onTap={onRemove} />
      </Row>
      {isOpen && (
        <WordingSheet
          title={t('resumes.word.title')}
          labels="word.field"
          card={{ title: card.title, role: card.role, place: card.place, text: card.lines.join('\n') }}
          wording={chosen.wording}
          onDone={(wording) => onChange({ ...chosen, wording })}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}

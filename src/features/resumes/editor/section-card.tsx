import { useState } from 'react'
import type { ResumeContent } from '~/contract/resumes'
import { resumeLimits } from '~/domain/resumes/resume-kinds'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { AddEntriesSheet } from './add-entries-sheet'
import { EntryLine } from './entry-line'
import { OwnPart } from './own-part'
import { type Material, type Sections, choosesEntries, entriesLeft, isFull, movedBy, withEntries } from './written'

/** One part of the résumé: its place among the others, and what stands in it. */
export function SectionCard({ part, content, material, isFirst, isLast, onChange, onContent, onMove, onHide }: {
  part: Sections[number]
  content: ResumeContent
  material: Material
  isFirst: boolean
  isLast: boolean
  onChange: (part: Sections[number]) => void
  onContent: (change: Partial<ResumeContent>) => void
  onMove: (by: -1 | 1) => void
  onHide: () => void
}) {
  const { t } = useText()
  const name = t(`resumes.section.${part.section}`)
  return (
    <Card padding="snug">
      <Stack gap={8}>
        <Row gap={4}>
          <Fill>
            <Text weight="medium" heading={3} isBlock>
              {name}
            </Text>
          </Fill>
          <IconButton name="chevron-up" label={t('resumes.edit.up', { name })} isDisabled={isFirst} onTap={() => onMove(-1)} />
          <IconButton name="chevron-down" label={t('resumes.edit.down', { name })} isDisabled={isLast} onTap={() => onMove(1)} />
          <IconButton name="eye-off" label={t('resumes.edit.hide', { section: name })} onTap={onHide} />
        </Row>
        {choosesEntries(part.section) ? <Entries part={part} content={content} material={material} onChange={onChange} /> : <OwnPart section={part.section} content={content} material={material} onContent={onContent} />}
      </Stack>
    </Card>
  )
}

function Entries({ part, content, material, onChange }: { part: Sections[number]; content: ResumeContent; material: Material; onChange: (part: Sections[number]) => void }) {
  const { t } = useText()
  const [isAdding, setAdding] = useState(false)
  const { entries } = part
  return (
    <Stack gap={4}>
      {entries.map((chosen, index) => (
        <EntryLine
          key={chosen.entryId}
          chosen={chosen}
          material={material}
          language={content.language}
          isFirst={index === 0}
          isLast={index === entries.length - 1}
          onChange={(changed) => onChange({ ...part, entries: entries.map((one) => (one.entryId === changed.entryId ? changed : one)) })}
          onMove={(by) => onChange({ ...part, entries: movedBy(entries, index, by) })}
          onRemove={() => onChange({ ...part, entries: entries.filter((one) => one !== chosen) })}
        />
      ))}
      {isFull(part) ? (
        <Text size={12} tone="muted">
          {t('resumes.edit.fullSection')}
        </Text>
      ) : (
        <Row>
          <Button size="sm" variant="quiet" icon="plus" label={`${t('resumes.edit.add')} ${t(`resumes.section.${part.section}`)}`} onTap={() => setAdding(true)}>
            {t('resumes.edit.add')}
          </Button>
        </Row>
      )}
      {isAdding && (
        <AddEntriesSheet
          entries={entriesLeft(material, part)}
          language={content.language}
          room={resumeLimits.entriesPerSection - entries.length}
          onAdd={(ids) => onChange(withEntries(part, ids))}
          onClose={() => setAdding(false)}
        />
      )}
    </Stack>
  )
}

import { useState } from 'react'
import type { EntryContent } from '~/contract/card-entries'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Chip } from '~/src/ui/chip/chip'
import { Field } from '~/src/ui/field/field'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { CompetencyFinder } from '../cards/competency-finder'
import { LevelSheet } from '../cards/level-sheet'

type Shown = EntryContent['competencies']

const most = 8

/** What an entry shows its student can do: chosen from the library, each with the sentence that is true. */
export function EntryCompetencies({ value, onChange }: { value: Shown; onChange: (value: Shown) => void }) {
  const { t } = useText()
  const labels = useLabels()
  const [isFinding, setFinding] = useState(false)
  const [open, setOpen] = useState<string>()
  return (
    <Field label={t('chapters.entry.field.competencies')} hint={t('chapters.entry.competenciesHint')}>
      <Stack gap={12}>
        <Row isWrapping gap={8}>
          {value.map(({ id, level }) => (
            <Chip key={id} tone="primary" isSelected onTap={() => setOpen(id)}>
              {`${labels.competency(id)} ${level}`}
            </Chip>
          ))}
          {value.length < most && (
            <Button size="sm" variant="secondary" icon="plus" onTap={() => setFinding(true)}>
              {t('chapters.entry.addCompetency')}
            </Button>
          )}
        </Row>
        <Sheet isOpen={isFinding && open === undefined} title={t('chapters.entry.field.competencies')} height="tall" onClose={() => setFinding(false)}>
          <CompetencyFinder chosen={value.map(({ id }) => id)} onChoose={setOpen} />
        </Sheet>
        {open !== undefined && (
          <LevelSheet
            key={open}
            id={open}
            level={value.find(({ id }) => id === open)?.level ?? 0}
            onChoose={(level) => {
              const rest = value.filter(({ id }) => id !== open)
              onChange(level === 0 ? rest : [...rest, { id: open, level }])
              setOpen(undefined)
              setFinding(false)
            }}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Stack>
    </Field>
  )
}

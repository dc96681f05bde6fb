import { useMemo, useState } from 'react'
import { describeLevel } from '~/reference/competencies/competencies'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { LevelPicker, levels, type Level } from '~/src/ui/field/level-picker'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Card } from '~/src/ui/card/card'
import { Text } from '~/src/ui/text/text'

/** One competency: choose the sentence that is true. Mount with the id as key. */
export function LevelSheet({ id, level, onChoose, onClose }: { id: string; level: Level; onChoose: (level: Level) => void; onClose: () => void }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const [chosen, setChosen] = useState<Level>(level === 0 ? 2 : level)
  const sentences = useMemo(() => levels.map((one) => describeLevel(id, one, locale)) as [string, string, string, string, string, string], [id, locale])
  return (
    <Sheet
      isOpen
      title={labels.competency(id)}
      onClose={onClose}
      footer={
        <>
          <Button isBlock variant="secondary" onTap={() => onChoose(0)}>
            {t('cards.competency.removeIt')}
          </Button>
          <Button isBlock isDisabled={chosen === 0} onTap={() => onChoose(chosen)}>
            {t('common.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <LevelPicker label={t('cards.competency.setLevel')} value={chosen} onChange={setChosen} sentences={sentences} />
        <Stack gap={8}>
          {levels.slice(1).map((one) => (
            <Card key={one} tone={one === chosen ? 'soft' : 'outline'} padding="snug" isSelected={one === chosen} label={`${one} ${sentences[one]}`} onTap={() => setChosen(one)}>
              <Text size={14} weight={one === chosen ? 'medium' : 'regular'}>
                {`${one} · ${sentences[one]}`}
              </Text>
            </Card>
          ))}
        </Stack>
      </Stack>
    </Sheet>
  )
}

import { describeLevel } from '~/reference/competencies/competencies'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Field } from '~/src/ui/field/field'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

type Level = 1 | 2 | 3 | 4 | 5
/** competency → level; what is not confirmed is not in it */
export type ConfirmedLevels = Readonly<Record<string, Level>>

const levels = ['1', '2', '3', '4', '5'] as const
const levelOf = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 } as const satisfies Record<(typeof levels)[number], Level>

interface ConfirmLevelsProps {
  required: readonly { id: string; level: number }[]
  value: ConfirmedLevels
  /** undefined: not confirmed */
  onChange: (id: string, level: Level | undefined) => void
}

/** The levels with one of them set, or taken out. */
export function withLevel(value: ConfirmedLevels = {}, id: string, level: Level | undefined): ConfirmedLevels {
  const { [id]: _, ...others } = value
  return level ? { ...others, [id]: level } : others
}

/** The competencies the posting asks for, each to be confirmed at the level the interview showed, or not at all. */
export function ConfirmLevels({ required, value, onChange }: ConfirmLevelsProps) {
  const { t, locale } = useText()
  const labels = useLabels()
  const set = (id: string, chosen: string) => {
    const level = levels.find((one) => one === chosen)
    onChange(id, level && levelOf[level])
  }
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Text weight="medium" isBlock>
          {t('confirmations.give.title')}
        </Text>
        <Text size={14} tone="muted" isBlock>
          {t('confirmations.give.note')}
        </Text>
      </Stack>
      {required.map(({ id, level }) => {
        const name = labels.competency(id)
        const confirmed = value[id]
        return (
          <Field key={id} label={name} mark={t('confirmations.give.asked', { n: level })} {...(confirmed && { hint: describeLevel(id, confirmed, locale) })}>
            <SegmentedControl<string>
              label={t('confirmations.give.levelOf', { name })}
              options={[{ value: '', label: t('confirmations.give.none') }, ...levels.map((one) => ({ value: one, label: one }))]}
              value={confirmed === undefined ? '' : String(confirmed)}
              onChange={(chosen) => set(id, chosen)}
            />
          </Field>
        )
      })}
    </Stack>
  )
}

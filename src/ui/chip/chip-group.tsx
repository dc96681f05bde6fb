import { Row } from '~/src/ui/layout/row'
import { Chip } from './chip'

/** Chips of which one or several are chosen; values are strings, the choice stays with the caller. */
export function ChipGroup<Value extends string>({ options, value, onChange, isMultiple = false }: {
  options: readonly { value: Value; label: string; isDisabled?: boolean }[]
  value: readonly Value[]
  onChange: (value: Value[]) => void
  isMultiple?: boolean
}) {
  const toggle = (chosen: Value) => {
    if (!isMultiple) return onChange(value.includes(chosen) ? [] : [chosen])
    onChange(value.includes(chosen) ? value.filter((one) => one !== chosen) : [...value, chosen])
  }
  return (
    <Row isWrapping gap={8}>
      {options.map((option) => (
        <Chip
          key={option.value}
          isSelected={value.includes(option.value)}
          isDisabled={option.isDisabled === true}
          onTap={() => toggle(option.value)}
        >
          {option.label}
        </Chip>
      ))}
    </Row>
  )
}

import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import { TextEntry } from './text-entry'
import styles from './search-input.module.scss'
import fieldStyles from './field.module.scss'

/** A search line without a frame of its own; the label is its placeholder. */
export function SearchInput({ id, label, clearLabel, value, onChange, onFocus, onConfirm, hasFocus }: {
  id: string
  label: string
  clearLabel: string
  value: string
  onChange: (value: string) => void
  onFocus?: () => void
  onConfirm?: () => void
  hasFocus?: boolean
}) {
  return (
    <View className={styles.search} role="search">
      <Icon name="search" className={styles.icon} />
      <TextEntry
        id={id}
        label={label}
        kind="search"
        value={value}
        onChange={onChange}
        onFocus={onFocus}
        onConfirm={onConfirm}
        placeholder={label}
        hasFocus={hasFocus}
        className={classes(fieldStyles.input, styles.input)}
      />
      {value !== '' && (
        <Tappable label={clearLabel} className={styles.clear} onTap={() => onChange('')}>
          <Icon name="close" size={16} />
        </Tappable>
      )}
    </View>
  )
}

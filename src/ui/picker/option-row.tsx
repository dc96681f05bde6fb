import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Tappable } from '~/src/ui/tappable/tappable'
import type { PickerOption } from './picker-option'
import styles from './picker.module.scss'

/** One line of a picker: chosen by tapping the words, opened by tapping the arrow. */
export function OptionRow({ option, path, isChosen, isFull, onChoose, onDescend }: {
  option: PickerOption
  path?: readonly string[]
  isChosen: boolean
  /** No more may be chosen. */
  isFull: boolean
  onChoose: () => void
  onDescend?: (() => void) | undefined
}) {
  const { t } = useText()
  const second = path && path.length > 0 ? path.join(' · ') : option.hint
  const tap = option.isBranchOnly && onDescend ? onDescend : onChoose
  return (
    <View className={styles.row}>
      <Tappable
        role="option"
        label={option.label}
        isSelected={isChosen}
        isDisabled={isFull && !isChosen && option.isBranchOnly !== true}
        className={classes(styles.option, isChosen && styles.isChosen, isFull && !isChosen && styles.isFull)}
        onTap={tap}
      >
        <View className={styles.words}>
          <View className={styles.label}>{option.label}</View>
          {second !== undefined && <View className={styles.hint}>{second}</View>}
        </View>
        {isChosen && <Icon name="check" className={styles.check} />}
      </Tappable>
      {onDescend && <IconButton name="chevron-right" label={`${t('common.expand')} ${option.label}`} onTap={onDescend} />}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Text } from '~/src/ui/text/text'
import styles from './field.module.scss'

/** What every field shows around its control. */
export interface FieldFrame {
  label: string
  /** Help that stays; an error takes its place. */
  hint?: string | undefined
  /** What is wrong and what would be right; shown beside the control and read out. */
  error?: string | undefined
  /** A mark beside the label; the word comes from the caller ("必填", "可选"). */
  mark?: string | undefined
}

export interface FieldProps extends FieldFrame {
  children: ReactNode
  /** e.g. a counter, at the right of the hint. */
  aside?: ReactNode
  /** Id of the control; hint and error get `${id}-note`. */
  id?: string
}

/** Label above, control, then the hint or the error. */
export function Field({ label, hint, error, mark, children, aside, id }: FieldProps) {
  const note = error ?? hint
  return (
    <View className={styles.field}>
      <View className={styles.head}>
        <Text size={14} weight="medium" {...(id === undefined ? {} : { id: `${id}-label` })}>{label}</Text>
        {mark !== undefined && <Text size={12} tone="faint">{mark}</Text>}
      </View>
      {children}
      {(note !== undefined || aside !== undefined) && (
        <View className={styles.foot}>
          <View className={classes(styles.note, error !== undefined && styles.isError)} {...(id === undefined ? {} : { id: `${id}-note` })} {...(error === undefined ? {} : { role: 'alert' })}>
            {error !== undefined && <Icon name="warning" size={14} className={styles.sign} />}
            {note !== undefined && <View className={styles.words}>{note}</View>}
          </View>
          {aside}
        </View>
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Text } from '~/src/ui/text/text'
import styles from './progress.module.scss'

/** Long work: how far it is. Without a value it only says that it moves. */
export function Progress({ label, value, display, tone = 'primary' }: {
  label: string
  /** 0..1 */
  value?: number
  /** e.g. "128 / 400"; a percentage otherwise. */
  display?: string
  tone?: 'primary' | 'accent' | 'danger'
}) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  const figures = percent === undefined ? {} : { 'aria-valuenow': String(percent), 'aria-valuemin': '0', 'aria-valuemax': '100' }
  return (
    <View role="progressbar" aria-label={label} {...figures}>
      <View className={styles.head}>
        <Text size={14}>{label}</Text>
        {percent !== undefined && <Text size={14} tone="muted" isNumeric>{display ?? `${percent}%`}</Text>}
      </View>
      <View className={styles.track}>
        <View className={classes(styles.bar, styles[tone], percent === undefined && styles.isMoving)} style={{ width: `${percent ?? 30}%` }} />
      </View>
    </View>
  )
}

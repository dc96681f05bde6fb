import { View } from '@tarojs/components'
import styles from './layout.module.scss'

/** A hairline between two things. */
export function Divider() {
  return <View className={styles.divider} role="separator" />
}

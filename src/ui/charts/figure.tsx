import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Text } from '~/src/ui/text/text'
import type { TextTone } from '~/src/ui/text/text'
import styles from './figure.module.scss'

/** One number that matters, with its word; a sparkline or a note may stand beside it. */
export function Figure({ label, value, unit, note, tone = 'ink', aside }: {
  label: string
  value: string | number
  unit?: string
  note?: string
  tone?: TextTone
  aside?: ReactNode
}) {
  return (
    <View className={styles.figure}>
      <View className={styles.words}>
        <Text size={14} tone="muted" isBlock>{label}</Text>
        <View className={styles.line}>
          <Text size={28} weight="bold" tone={tone} isNumeric>{value}</Text>
          {unit !== undefined && <Text size={14} tone="muted">{unit}</Text>}
        </View>
        {note !== undefined && <Text size={12} tone="muted" isBlock>{note}</Text>}
      </View>
      {aside}
    </View>
  )
}

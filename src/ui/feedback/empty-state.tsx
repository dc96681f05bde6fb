import { View } from '@tarojs/components'
import { Button } from '~/src/ui/button/button'
import { Text } from '~/src/ui/text/text'
import { Illustration } from './illustration'
import type { DrawingName } from './drawings'
import styles from './state.module.scss'

/** Nothing here: a drawing, one sentence, one action. */
export function EmptyState({ drawing = 'way', title, body, actionLabel, onAction }: {
  drawing?: DrawingName
  title: string
  body?: string
  actionLabel?: string
  onAction?: () => unknown
}) {
  return (
    <View className={styles.state}>
      <Illustration name={drawing} />
      <Text size={16} weight="medium" align="center">{title}</Text>
      {body !== undefined && <Text size={14} tone="muted" align="center">{body}</Text>}
      {actionLabel !== undefined && onAction && (
        <View className={styles.action}>
          <Button size="md" variant="secondary" onTap={onAction}>{actionLabel}</Button>
        </View>
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import { Button } from '~/src/ui/button/button'
import { Text } from '~/src/ui/text/text'
import { Illustration } from './illustration'
import styles from './state.module.scss'

/** Something failed: what happened, what is safe, and the way on. */
export function ErrorState({ title, safe, retryLabel, onRetry, traceLabel }: {
  /** What happened, for people (useText().errorText(code)). */
  title: string
  /** What was not lost, or what still works. */
  safe?: string
  retryLabel?: string
  onRetry?: () => unknown
  /** The trace id with its word, small and selectable. */
  traceLabel?: string
}) {
  return (
    <View className={styles.state} role="alert">
      <Illustration name="broken" />
      <Text size={16} weight="medium" align="center">{title}</Text>
      {safe !== undefined && <Text size={14} tone="muted" align="center">{safe}</Text>}
      {retryLabel !== undefined && onRetry && (
        <View className={styles.action}>
          <Button size="md" variant="secondary" icon="refresh" onTap={onRetry}>{retryLabel}</Button>
        </View>
      )}
      {traceLabel !== undefined && <Text size={12} tone="faint" align="center" isSelectable>{traceLabel}</Text>}
    </View>
  )
}

import { Text } from '~/src/ui/text/text'
import styles from './field.module.scss'

/** Typed / allowed; turns red at the end of the room. */
export function Counter({ length, max }: { length: number; max: number }) {
  return (
    <Text size={12} tone="muted" isNumeric className={length >= max ? styles.isOver : undefined}>
      {`${length}/${max}`}
    </Text>
  )
}

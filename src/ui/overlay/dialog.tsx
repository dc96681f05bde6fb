import { View } from '@tarojs/components'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { Button } from '~/src/ui/button/button'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Text } from '~/src/ui/text/text'
import { useText } from '~/src/i18n/use-text'
import { InOverlayRoom } from './overlay-room'
import { useOverlay } from './use-overlay'
import styles from './dialog.module.scss'

export interface DialogProps {
  isOpen: boolean
  /** The question. */
  title: string
  children?: ReactNode
  /** What will happen, one short sentence each. */
  consequences?: readonly string[]
  /** What to bear in mind, under the list. */
  note?: string
  tone?: 'primary' | 'danger'
  confirmLabel: string
  /** Returns a promise: the dialog waits with its button working. */
  onConfirm: () => unknown
  cancelLabel?: string
  onCancel: () => void
}

/** A big decision, with what it will do. */
export function Dialog(props: DialogProps) {
  const { isOpen, title, children, consequences = [], note, tone = 'primary', confirmLabel, onConfirm, onCancel } = props
  const id = `dialog-${useId().replace(/:/g, '')}`
  const { t } = useText()
  useOverlay(id, isOpen, onCancel)
  if (!isOpen) return null
  const panel = { id, role: 'alertdialog', 'aria-modal': 'true', 'aria-label': title, tabIndex: -1 }
  return (
    <InOverlayRoom>
      <View className={styles.layer}>
        <View className={styles.scrim} catchMove onClick={onCancel} aria-hidden="true" />
        <View {...panel} className={styles.panel}>
          <Text size={20} weight="bold" heading={2}>{title}</Text>
          {children !== undefined && <View className={styles.body}>{children}</View>}
          {consequences.length > 0 && (
            <View className={styles.consequences} role="list">
              {consequences.map((consequence) => (
                <View key={consequence} className={styles.consequence} role="listitem">
                  <Icon name="chevron-right" size={16} className={classes(styles.mark, styles[tone])} />
                  <View>{consequence}</View>
                </View>
              ))}
            </View>
          )}
          {note !== undefined && <View className={styles.note}><Text size={14} tone="muted" isBlock>{note}</Text></View>}
          <View className={styles.actions}>
            <View className={styles.action}>
              <Button variant="secondary" isBlock onTap={onCancel}>{props.cancelLabel ?? t('common.cancel')}</Button>
            </View>
            <View className={styles.action}>
              <Button variant={tone} isBlock onTap={onConfirm}>{confirmLabel}</Button>
            </View>
          </View>
        </View>
      </View>
    </InOverlayRoom>
  )
}

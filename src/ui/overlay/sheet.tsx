import { ScrollView, View } from '@tarojs/components'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Text } from '~/src/ui/text/text'
import { useText } from '~/src/i18n/use-text'
import { InOverlayRoom } from './overlay-room'
import { useOverlay } from './use-overlay'
import styles from './sheet.module.scss'

export interface SheetProps {
  isOpen: boolean
  title: string
  onClose: () => void
  children?: ReactNode
  /** Buttons that stay in sight under the content. */
  footer?: ReactNode
  /** Stays in sight above the content, e.g. a search line. */
  header?: ReactNode
  /** auto: as high as its content; tall: most of the screen, for lists. */
  height?: 'auto' | 'tall'
  /** The content scrolls by itself (a List). */
  hasOwnScroll?: boolean
}

/** Comes up from the bottom on a phone, stands in the middle at a desk. Renders nothing while closed. */
export function Sheet(props: SheetProps) {
  const { isOpen, title, onClose, children, footer, header, height = 'auto', hasOwnScroll = false } = props
  const id = `sheet-${useId().replace(/:/g, '')}`
  const { t } = useText()
  useOverlay(id, isOpen, onClose)
  if (!isOpen) return null
  const panel = { id, role: 'dialog', 'aria-modal': 'true', 'aria-label': title, tabIndex: -1 }
  return (
    <InOverlayRoom>
      <View className={styles.layer}>
        <View className={styles.scrim} catchMove onClick={onClose} aria-hidden="true" />
        <View {...panel} className={classes(styles.panel, styles[height])}>
          <View className={styles.head}>
            <Text size={20} weight="bold" heading={2} className={styles.title}>{title}</Text>
            <IconButton name="close" label={t('common.close')} onTap={onClose} />
          </View>
          {header !== undefined && <View className={styles.header}>{header}</View>}
          {hasOwnScroll ? <View className={styles.body}>{children}</View> : <ScrollView scrollY className={classes(styles.body, styles.padded)}>{children}</ScrollView>}
          {footer !== undefined && <View className={styles.footer}>{footer}</View>}
        </View>
      </View>
    </InOverlayRoom>
  )
}

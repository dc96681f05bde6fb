import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { IconButton } from '~/src/ui/icon/icon-button'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import styles from './split-view.module.scss'

/** A list and what is open of it: side by side at a desk, the open one over the list on a phone. */
export function SplitView({ children, panel, panelTitle, isPanelOpen, onClosePanel, panelFooter, placeholder, isSlim = false }: {
  children?: ReactNode
  panel?: ReactNode
  panelTitle: string
  isPanelOpen: boolean
  onClosePanel: () => void
  panelFooter?: ReactNode
  /** At a desk, in place of a panel while none is open; without it the list takes the whole width. */
  placeholder?: ReactNode
  /** Leaves more room to the list, where something else stands beside it too. */
  isSlim?: boolean
}) {
  const isDesk = useIsDesk()
  const { t } = useText()
  if (!isDesk) {
    return (
      <>
        {children}
        <Sheet isOpen={isPanelOpen} title={panelTitle} onClose={onClosePanel} height="tall" footer={panelFooter}>{panel}</Sheet>
      </>
    )
  }
  const hasSide = isPanelOpen || placeholder !== undefined
  return (
    <View className={classes(styles.split, hasSide && styles.hasSide, isSlim && styles.isSlim)}>
      <View className={styles.list}>{children}</View>
      {hasSide && (
        <View className={styles.panel} role="complementary" aria-label={panelTitle}>
          {isPanelOpen ? (
            <>
              <View className={styles.head}>
                <Text size={20} weight="bold" heading={2} lines={1} className={styles.title}>{panelTitle}</Text>
                <IconButton name="close" label={t('shell.closePanel')} onTap={onClosePanel} />
              </View>
              <View className={styles.body}>{panel}</View>
              {panelFooter !== undefined && <View className={styles.footer}>{panelFooter}</View>}
            </>
          ) : (
            placeholder
          )}
        </View>
      )}
    </View>
  )
}

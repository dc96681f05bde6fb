import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '~/src/ui/button/button'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { IconButton } from '~/src/ui/icon/icon-button'
import styles from './banner.module.scss'

export type BannerTone = 'info' | 'success' | 'warning' | 'danger' | 'deadline' | 'accent'

const icons: Record<BannerTone, IconName> = { info: 'info', success: 'check', warning: 'warning', danger: 'warning', deadline: 'clock', accent: 'spark' }

/** A message that stays on the page until it is true no more, or closed. */
export function Banner({ tone = 'info', title, children, actionLabel, onAction, onClose, closeLabel = '' }: {
  tone?: BannerTone
  title?: string
  children?: ReactNode
  actionLabel?: string
  onAction?: () => unknown
  onClose?: () => void
  closeLabel?: string
}) {
  return (
    <View className={classes(styles.banner, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} className={styles.icon} />
      <View className={styles.words}>
        {title !== undefined && <View className={styles.title}>{title}</View>}
        {children !== undefined && <View className={styles.body}>{children}</View>}
        {actionLabel !== undefined && onAction && (
          <View className={styles.action}><Button variant="quiet" size="sm" onTap={onAction}>{actionLabel}</Button></View>
        )}
      </View>
      {onClose && <IconButton name="close" label={closeLabel} onTap={onClose} className={styles.close ?? ''} />}
    </View>
  )
}

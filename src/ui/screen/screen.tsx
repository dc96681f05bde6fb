import { View } from '@tarojs/components'
import { useContext, type ReactNode } from 'react'
import { useText } from '~/src/i18n/use-text'
import { useAppearance } from '~/src/ui/appearance/appearance'
import { classes } from '~/src/ui/classes'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Text } from '~/src/ui/text/text'
import { NoticeHost } from '~/src/ui/notice/notice-host'
import { OverlayRoom } from '~/src/ui/overlay/overlay-room'
import type { Navigation } from './navigation'
import { OverScreenContext } from './over-screen'
import { SideBar } from './side-bar'
import { TabBar } from './tab-bar'
import styles from './screen.module.scss'

export interface ScreenProps {
  /** Name of the place. Small in the bar; large on a tab page (`hasLargeTitle`). */
  title: string
  /** One quiet line under the title. */
  lead?: string | undefined
  hasLargeTitle?: boolean
  /** The page says its name by itself, as the brand does: the bar keeps only its buttons. */
  hasOwnTitle?: boolean
  /** A way back; without it none is shown. */
  onBack?: (() => void) | undefined
  /** Icon buttons at the right of the bar. */
  actions?: ReactNode
  children?: ReactNode
  /** Stays in sight at the foot: the one thing to do here. */
  footer?: ReactNode
  /** The places of the role: tab bar on a phone (not on pages with a way back), side bar at a desk. */
  navigation?: Navigation | undefined
  /** phone: a reading column; wide: tables and side panels at a desk; full: no padding (lists, rooms, maps). */
  width?: 'phone' | 'wide' | 'full'
  /** Exactly as high as the window; the content scrolls by itself (VirtualList, chat, room). */
  hasOwnScroll?: boolean
}

/** One screen of the app: its bar, its content, its foot; safe areas, theme and font scale of the person. */
export function Screen(props: ScreenProps) {
  const { title, lead, hasLargeTitle = false, hasOwnTitle = false, onBack, actions, children, footer, navigation, width = 'phone' } = props
  const { theme, fontScale, statusBarHeight, capsuleWidth } = useAppearance()
  const { t } = useText()
  const insets: Record<string, string | number> = { '--font-scale': fontScale }
  if (statusBarHeight !== undefined) insets['--status-bar'] = `${statusBarHeight}px`
  if (capsuleWidth !== undefined) insets['--capsule'] = `${capsuleWidth}px`
  // A page with a way back is not a place: on a phone it keeps the whole height, at a desk the places stay at the side.
  const hasTabBar = navigation !== undefined && onBack === undefined
  return (
    <View
      className={classes('yc-root', theme !== 'system' && `yc-${theme}`, styles.screen, styles[width], navigation && styles.hasNavigation, hasTabBar && styles.hasTabBar, props.hasOwnScroll && styles.hasOwnScroll, footer !== undefined && styles.hasFooter)}
      style={insets}
    >
      <OverlayRoom>
        {navigation && <SideBar {...navigation} />}
        <View className={styles.main}>
          <View className={styles.bar}>
            {onBack && <IconButton name="chevron-left" label={t('common.back')} onTap={onBack} />}
            {!hasOwnTitle && (
              <Text
                size={hasLargeTitle ? 28 : 16}
                weight={hasLargeTitle ? 'bold' : 'medium'}
                heading={1}
                lines={1}
                className={classes(styles.title, onBack && styles.isAfterBack)}
              >
                {title}
              </Text>
            )}
            {actions !== undefined && <View className={styles.actions}>{actions}</View>}
          </View>
          <View className={styles.content} role="main">
            {lead !== undefined && <View className={styles.lead}><Text size={14} tone="muted" isBlock>{lead}</Text></View>}
            {children}
          </View>
        </View>
        {footer !== undefined && <View className={styles.footer}><View className={styles.footerInner}>{footer}</View></View>}
        {hasTabBar && <TabBar {...navigation} />}
        <NoticeHost />
        {useContext(OverScreenContext)}
      </OverlayRoom>
    </View>
  )
}

import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import { dismissNotice, useNoticeStore } from './notify'
import styles from './notice.module.scss'

/** Long enough to read; with an action, long enough to decide. */
const plainMs = 3200
const actionMs = 8000

/** Where notices appear. Every Screen has one; pages call notify(). */
export function NoticeHost() {
  const current = useNoticeStore((state) => state.current)
  useEffect(() => {
    if (current === undefined) return
    const timer = setTimeout(dismissNotice, current.action ? actionMs : plainMs)
    return () => clearTimeout(timer)
  }, [current])
  const tone = current?.tone ?? 'plain'
  return (
    <View className={styles.host} role="status" aria-live="polite">
      {current && (
        <View key={current.key} className={styles.notice}>
          {tone !== 'plain' && <Icon name={tone === 'success' ? 'check' : 'warning'} className={classes(styles.icon, styles[tone])} />}
          <View className={styles.words}>{current.text}</View>
          {current.action && (
            <Tappable
              className={styles.action}
              onTap={() => {
                current.action?.onTap()
                dismissNotice()
              }}
            >
              {current.action.label}
            </Tappable>
          )}
        </View>
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Brand } from './brand'
import type { Navigation } from './navigation'
import styles from './side-bar.module.scss'

/** The same places at a desk: brand above, who one is below. Hidden on a phone. */
export function SideBar({ items, activeId, onSelect, identity, footer }: Navigation) {
  const { t } = useText()
  return (
    <View className={styles.bar} role="navigation" aria-label={t('shell.navigation')}>
      <View className={styles.brand}><Brand /></View>
      {identity !== undefined && <View className={styles.identity}>{identity}</View>}
      <View className={styles.items}>
        {items.map((item) => (
          <Tappable
            key={item.id}
            role="link"
            isCurrent={item.id === activeId}
            className={classes(styles.item, item.id === activeId && styles.isActive)}
            onTap={() => onSelect(item.id)}
          >
            <Icon name={item.icon} />
            <View className={styles.label}>{item.label}</View>
            {item.count ? <View className={styles.count} aria-label={t('shell.unread', { n: item.count })}>{item.count > 99 ? '99+' : item.count}</View> : null}
          </Tappable>
        ))}
      </View>
      {footer !== undefined && <View className={styles.footer}>{footer}</View>}
    </View>
  )
}

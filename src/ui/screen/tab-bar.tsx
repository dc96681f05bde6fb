import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { Badge } from '~/src/ui/badge/badge'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import type { Navigation } from './navigation'
import styles from './tab-bar.module.scss'

/** The bar at the foot of a phone. Hidden at a desk. */
export function TabBar({ items, activeId, onSelect }: Navigation) {
  const { t } = useText()
  return (
    <View className={styles.bar} role="navigation" aria-label={t('shell.navigation')}>
      {items.map((item) => (
        <Tappable
          key={item.id}
          role="link"
          label={item.count ? `${item.label} ${t('shell.unread', { n: item.count })}` : item.label}
          isCurrent={item.id === activeId}
          className={classes(styles.item, item.id === activeId && styles.isActive)}
          onTap={() => onSelect(item.id)}
        >
          <Badge count={item.count ?? 0}><Icon name={item.icon} size={24} /></Badge>
          <View className={styles.label}>{item.label}</View>
        </Tappable>
      ))}
    </View>
  )
}

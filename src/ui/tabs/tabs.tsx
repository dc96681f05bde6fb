import { ScrollView, View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import styles from './tabs.module.scss'

/** Views of one thing; scrolls sideways when they are many. */
export function Tabs<Id extends string>({ label, items, activeId, onSelect }: {
  label: string
  items: readonly { id: Id; label: string; count?: number }[]
  activeId: Id
  onSelect: (id: Id) => void
}) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className={styles.scroll ?? ''}>
      <View className={styles.tabs} role="tablist" aria-label={label}>
        {items.map((item) => (
          <Tappable
            key={item.id}
            role="tab"
            isSelected={item.id === activeId}
            className={classes(styles.tab, item.id === activeId && styles.isActive)}
            onTap={() => onSelect(item.id)}
          >
            <View>{item.label}</View>
            {item.count !== undefined && <View className={styles.count}>{item.count}</View>}
          </Tappable>
        ))}
      </View>
    </ScrollView>
  )
}

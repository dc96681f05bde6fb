import { View } from '@tarojs/components'
import { formatPercent } from '~/src/i18n/format/format-percent'
import styles from './funnel.module.scss'

export interface FunnelStep {
  id: string
  label: string
  value: number
}

/** How many go on: each step as wide as its share of the first, with the share of the step before. */
export function Funnel({ label, steps }: { label: string; steps: readonly FunnelStep[] }) {
  const first = Math.max(1, steps[0]?.value ?? 0)
  return (
    <View className={styles.funnel} role="list" aria-label={label}>
      {steps.map((step, index) => {
        const before = steps[index - 1]
        const share = before && before.value > 0 ? formatPercent(step.value / before.value) : undefined
        return (
          <View key={step.id} className={styles.step} role="listitem">
            <View className={styles.head}>
              <View className={styles.label}>{step.label}</View>
              {share !== undefined && <View className={styles.share}>{share}</View>}
              <View className={styles.figure}>{step.value}</View>
            </View>
            <View className={styles.track} aria-hidden="true">
              <View className={styles.bar} style={{ width: `${Math.max(step.value > 0 ? 2 : 0, (step.value / first) * 100)}%`, opacity: 1 - index * 0.14 }} />
            </View>
          </View>
        )
      })}
    </View>
  )
}

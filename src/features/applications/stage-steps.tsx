import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import styles from './stage-steps.module.scss'

const steps = ['submitted', 'viewed', 'shortlisted', 'interview', 'offered'] as const

/** The way of an application in five stations; the warm dot is where it stands. */
export function StageSteps({ stage }: { stage: (typeof steps)[number] }) {
  const { t } = useText()
  const here = steps.indexOf(stage)
  return (
    <View className={styles.steps} role="img" aria-label={t(`applications.steps.${stage}`)}>
      {steps.map((step, index) => (
        <View key={step} aria-hidden="true" className={classes(styles.step, index <= here && styles.isWalked, index === here && styles.isHere)}>
          <View className={styles.dot} />
          <View className={styles.name}>{t(`applications.steps.${step}`)}</View>
        </View>
      ))}
    </View>
  )
}

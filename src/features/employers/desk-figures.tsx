import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Figure } from '~/src/ui/charts/figure'
import styles from './desk-figures.module.scss'

/** Three numbers that say what waits; each leads to where it is done. */
export function DeskFigures({ newApplicants, openInvitations, interviewsToday, onApplicants, onInterviews }: {
  newApplicants: number
  openInvitations: number
  interviewsToday: number
  onApplicants: () => void
  onInterviews: () => void
}) {
  const { t } = useText()
  const figures = [
    { id: 'today', label: t('employers.desk.todayInterviews'), value: interviewsToday, onTap: onInterviews },
    { id: 'new', label: t('employers.desk.newApplicants'), value: newApplicants, onTap: onApplicants },
    { id: 'open', label: t('employers.desk.openInvitations'), value: openInvitations, onTap: onInterviews },
  ]
  return (
    <View className={styles.figures}>
      {figures.map(({ id, label, value, onTap }) => (
        <Card key={id} padding="snug" label={`${label} ${value}`} onTap={onTap}>
          <Figure label={label} value={value} tone={value > 0 ? 'accent' : 'ink'} />
        </Card>
      ))}
    </View>
  )
}

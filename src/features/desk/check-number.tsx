import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { Text } from '~/src/ui/text/text'
import styles from './desk.module.scss'

/** Two digits large enough to compare across a table. */
export function CheckNumber({ check, hint }: { check: string; hint: string }) {
  const { t } = useText()
  return (
    <View className={styles.middle}>
      <Text size={14} tone="muted">
        {t('desk.check')}
      </Text>
      <View className={styles.check}>
        <Text size={28} weight="bold" isNumeric>
          {check}
        </Text>
      </View>
      <Text size={14} tone="muted" align="center" isBlock>
        {hint}
      </Text>
    </View>
  )
}

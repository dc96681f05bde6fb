import { View } from '@tarojs/components'
import { localize, type Localized } from '~/domain/catalogues/locale'
import type { Answer } from '~/domain/assessments/instrument'
import { useText } from '~/src/i18n/use-text'
import { Stack } from '~/src/ui/layout/stack'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { classes } from '~/src/ui/classes'
import styles from './item-card.module.scss'

const values = [1, 2, 3, 4, 5] as const

/** One item and its five answers, each a whole line to tap. */
export function ItemCard({ prompt, item, options, value, onAnswer }: {
  prompt: Localized
  item: Localized & { id: string }
  options: readonly Localized[]
  value: Answer | undefined
  onAnswer: (value: Answer) => void
}) {
  const { locale } = useText()
  const words = localize(item, locale)
  return (
    <View className={styles.card}>
      <View className={styles.question}>
        <Text size={14} tone="muted" isBlock>
          {localize(prompt, locale)}
        </Text>
        <Text size={20} weight="bold" heading={2} isLive>
          {words}
        </Text>
      </View>
      <View role="radiogroup" aria-label={words}>
        <Stack gap={8}>
          {values.map((one) => (
            <Tappable key={one} role="radio" isChecked={one === value} className={classes(styles.option, one === value && styles.isChosen)} onTap={() => onAnswer(one)}>
              <View className={styles.number} aria-hidden="true">{one}</View>
              <View className={styles.words}>{localize(options[one - 1] ?? { zh: '', en: '' }, locale)}</View>
            </Tappable>
          ))}
        </Stack>
      </View>
    </View>
  )
}

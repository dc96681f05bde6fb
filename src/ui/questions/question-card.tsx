import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Stack } from '~/src/ui/layout/stack'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import styles from './question-card.module.scss'

/** One question, large, with what answers it below. */
export function QuestionCard({ prompt, question, children }: { /** what all of them ask, above */ prompt?: string | undefined; question: string; children: ReactNode }) {
  return (
    <View className={styles.card}>
      <View className={styles.question}>
        {prompt !== undefined && (
          <Text size={14} tone="muted" isBlock>
            {prompt}
          </Text>
        )}
        <Text size={20} weight="bold" heading={2} isLive>
          {question}
        </Text>
      </View>
      {children}
    </View>
  )
}

/** Answers of which one, or several, are chosen: each a whole line to tap. */
export function AnswerLines({ label, lines, isMultiple = false, onTap }: {
  label: string
  lines: readonly { id: string; words: string; isChosen: boolean; /** a figure before the words */ figure?: string; isDisabled?: boolean }[]
  isMultiple?: boolean
  onTap: (id: string) => void
}) {
  return (
    <View role={isMultiple ? 'group' : 'radiogroup'} aria-label={label}>
      <Stack gap={8}>
        {lines.map(({ id, words, isChosen, figure, isDisabled = false }) => (
          <Tappable key={id} role={isMultiple ? 'checkbox' : 'radio'} isChecked={isChosen} isDisabled={isDisabled} className={classes(styles.option, isChosen && styles.isChosen, isDisabled && styles.isDisabled)} onTap={() => onTap(id)}>
            {figure !== undefined && <View className={styles.number} aria-hidden="true">{figure}</View>}
            <View className={styles.words}>{words}</View>
            {isMultiple && isChosen && <Icon name="check" size={20} />}
          </Tappable>
        ))}
      </Stack>
    </View>
  )
}

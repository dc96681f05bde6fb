import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { Field } from './field'
import type { FieldFrame } from './field'
import styles from './level-picker.module.scss'

export const levels = [0, 1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]

/** A competency level 0–5, with the sentence that says what the level means. */
export function LevelPicker({ label, hint, error, mark, value, onChange, sentences, required }: FieldFrame & {
  value: Level
  onChange: (value: Level) => void
  /** What each level means, from 0 to 5. */
  sentences: readonly [string, string, string, string, string, string]
  /** A level asked for, marked on the scale. */
  required?: Level
}) {
  return (
    <Field label={label} hint={hint} error={error} mark={mark}>
      <View className={styles.scale} role="radiogroup" aria-label={label}>
        {levels.map((level) => (
          <Tappable
            key={level}
            role="radio"
            label={`${level} · ${sentences[level]}`}
            isChecked={level === value}
            className={classes(styles.step, level <= value && level > 0 && styles.isReached, level === value && styles.isChosen, level === required && styles.isRequired)}
            onTap={() => onChange(level)}
          >
            {level}
          </Tappable>
        ))}
      </View>
      <Text size={14} tone="muted" isBlock isLive>{sentences[value]}</Text>
    </Field>
  )
}

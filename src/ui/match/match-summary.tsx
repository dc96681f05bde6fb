import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { Tappable } from '~/src/ui/tappable/tappable'
import { MatchRing } from './match-ring'
import styles from './match-summary.module.scss'

export interface MatchSummaryProps {
  /** 0..1 */
  score: number
  /** What speaks for it, strongest first; three are shown. */
  reasons: readonly string[]
  /** What is missing, in one line. */
  missing?: string | undefined
  /** A hard constraint does not hold: said instead of what is missing. */
  blocked?: string | undefined
  /** Opens the radar and the full reasons. */
  onTap?: (() => void) | undefined
  /** Spoken before the figure, e.g. the name of the job. */
  label?: string | undefined
  size?: 'sm' | 'md'
}

/** The one face of the match: ring, three reasons, one line of what is missing. */
export function MatchSummary({ score, reasons, missing, blocked, onTap, label, size = 'md' }: MatchSummaryProps) {
  const content = (
    <>
      <MatchRing score={score} size={size} />
      <View className={styles.words}>
        <View className={styles.reasons} role="list">
          {reasons.slice(0, 3).map((reason) => (
            <View key={reason} className={styles.reason} role="listitem">{reason}</View>
          ))}
        </View>
        {blocked !== undefined ? (
          <View className={classes(styles.line, styles.isBlocked)}>
            <Icon name="lock" size={14} />
            <View className={styles.lineWords}>{blocked}</View>
          </View>
        ) : (
          missing !== undefined && (
            <View className={styles.line}>
              <Icon name="way" size={14} />
              <View className={styles.lineWords}>{missing}</View>
            </View>
          )
        )}
      </View>
      {onTap && <Icon name="chevron-right" size={16} className={styles.arrow} />}
    </>
  )
  if (onTap === undefined) return <View className={styles.summary}>{content}</View>
  return <Tappable className={styles.summary} label={label} onTap={onTap}>{content}</Tappable>
}

import { View } from '@tarojs/components'
import type { PostingFinding } from '~/domain/jobs/posting-check'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import { excerptOf } from './excerpt'
import styles from './finding-notes.module.scss'

/** What the posting rules object to in one field: which words, and why. Follows the typing. */
export function FindingNotes({ text, findings }: { text: string; findings: readonly PostingFinding[] }) {
  const { t } = useText()
  if (findings.length === 0) return null
  return (
    <View className={styles.notes} role="status">
      {findings.map((finding) => {
        const { before, words, after } = excerptOf(text, finding.start, finding.end)
        const isGrave = finding.severity === 'unlawful'
        return (
          <View key={`${finding.ruleId}${finding.start}`} className={classes(styles.note, isGrave && styles.isGrave)}>
            <View className={styles.head}>
              <Icon name="warning" size={16} />
              <View className={styles.verdict}>{t(isGrave ? 'postings.finding.unlawful' : 'postings.finding.suspicious')}</View>
              {words !== '' && (
                <View className={styles.excerpt}>
                  {before}
                  <View className={styles.words}>{words}</View>
                  {after}
                </View>
              )}
            </View>
            <View className={styles.why}>{t(`postings.finding.why.${finding.category}`)}</View>
          </View>
        )
      })}
    </View>
  )
}

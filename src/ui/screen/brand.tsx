import { View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Shape } from '~/src/ui/shape/shape'
import { svgUri } from '~/src/ui/shape/svg-uri'
import styles from './brand.module.scss'

// The mark: a way that turns upward, and the one who walks it.
const line = svgUri(48, 48, '<path d="M9 40c0-13 8-14 15-17 6-2.6 10-4.5 12-10" fill="none" stroke="#000" stroke-width="6.5" stroke-linecap="round"/>')
const behind = svgUri(48, 48, '<path d="M24 42c3-7 9-9 15-11" fill="none" stroke="#000" stroke-width="6.5" stroke-linecap="round"/>')
const dot = svgUri(48, 48, '<circle cx="13" cy="14" r="6"/>')

/** The mark alone, or with the name. */
export function Brand({ size = 'md', hasName = true }: { size?: 'md' | 'lg'; hasName?: boolean }) {
  const { t } = useText()
  return (
    <View className={classes(styles.brand, styles[size])} role="img" aria-label={t('shell.name')}>
      <View className={styles.mark}>
        <Shape uri={behind} tone="match" className={styles.behind} />
        <Shape uri={line} tone="primary" />
        <Shape uri={dot} tone="accent" />
      </View>
      {hasName && <View className={styles.name} aria-hidden="true">{t('shell.name')}</View>}
    </View>
  )
}

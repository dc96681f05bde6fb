import { View } from '@tarojs/components'
import { useState } from 'react'
import { compareChapters, type ChapterKey } from '~/domain/cards/chapters'
import type { OwnCard } from '~/src/features/cards/chapter'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { Section } from '~/src/ui/card/section'
import { ChapterBody } from './chapter-body'
import { ChapterHead } from './chapter-head'
import styles from './chapter-path.module.scss'

/** The way so far, the chapter one is in first and open; what lies ahead shows when it begins. */
export function ChapterPath({ card }: { card: OwnCard }) {
  const { t } = useText()
  const reached = card.chapters.filter(({ state, key }) => state !== 'ahead' || card.entries.some(({ chapter }) => chapter === key)).sort((a, b) => compareChapters(b.key, a.key))
  const current = reached.find(({ state }) => state === 'current')?.key
  const [opened, setOpened] = useState<ReadonlySet<ChapterKey>>(new Set(current ? [current] : []))
  const toggle = (key: ChapterKey) => setOpened((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]))
  return (
    <Section title={t('chapters.title')} note={t('chapters.note')}>
      <View role="list" aria-label={t('chapters.title')}>
        {reached.map(({ key, state }, index) => (
          <View key={key} role="listitem" className={classes(styles.chapter, state === 'current' && styles.isCurrent, index === reached.length - 1 && styles.isLast)}>
            <View className={styles.rail} aria-hidden="true">
              <View className={styles.dot} />
            </View>
            <View className={styles.words}>
              <ChapterHead card={card} chapter={key} state={state} isOpen={opened.has(key)} onToggle={() => toggle(key)} />
              {opened.has(key) && <ChapterBody card={card} chapter={key} />}
            </View>
          </View>
        ))}
      </View>
    </Section>
  )
}

import { View } from '@tarojs/components'
import type { ChapterKey } from '~/domain/cards/chapters'
import type { BadgeKind } from '~/domain/cards/badges'
import type { OwnCard } from '~/src/features/cards/chapter'
import { useText } from '~/src/i18n/use-text'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { Tag } from '~/src/ui/tag/tag'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { chapterSpan, useChapterName } from './chapter-words'
import styles from './chapter-path.module.scss'

export const badgeIcons: Readonly<Record<BadgeKind, IconName>> = {
  'set-out': 'way',
  'all-passed': 'check',
  practised: 'briefcase',
  awarded: 'spark',
  certified: 'document',
  volunteered: 'heart',
  led: 'people',
  'looked-back': 'undo',
  'first-application': 'send',
  'first-interview': 'video',
  offered: 'star',
}

/** A chapter at a glance: its name, when it is, what it is remembered by. */
export function ChapterHead({ card, chapter, state, isOpen, onToggle }: { card: OwnCard; chapter: ChapterKey; state: OwnCard['chapters'][number]['state']; isOpen: boolean; onToggle: () => void }) {
  const words = useText()
  const { t } = words
  const name = useChapterName(card.student)(chapter)
  const badges = card.badges.filter((badge) => badge.chapter === chapter)
  const count = card.entries.filter((entry) => entry.chapter === chapter).length
  const span = chapterSpan(words, chapter)
  const note = [span, state === 'current' && t('chapters.state.current'), count > 0 && t('chapters.count', { n: count })].filter(Boolean).join(' · ')
  return (
    <>
      <Tappable className={styles.head} label={`${name} ${t(isOpen ? 'chapters.fold' : 'chapters.open')}`} isExpanded={isOpen} onTap={onToggle}>
        <View className={styles.headWords}>
          <Text weight={state === 'current' ? 'bold' : 'medium'} isBlock heading={3}>
            {name}
          </Text>
          {note !== '' && (
            <Text size={12} tone="muted" isBlock isNumeric>
              {note}
            </Text>
          )}
        </View>
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={20} />
      </Tappable>
      {badges.length > 0 && (
        <View className={styles.badges}>
          {badges.map(({ kind }) => (
            <Tag key={kind} tone={kind === 'offered' || kind === 'awarded' ? 'accent' : 'primary'} icon={badgeIcons[kind]}>
              {t(`chapters.badge.${kind}`)}
            </Tag>
          ))}
        </View>
      )}
    </>
  )
}

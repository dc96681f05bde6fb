import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { chapterOfDate } from '~/domain/cards/chapters'
import { labelKey } from '~/domain/cards/label-groups'
import { labelsOf } from '~/domain/cards/labels'
import { chapterOf, growthOf, type OwnCard } from '~/src/features/cards/chapter'
import { strongest } from '~/src/features/cards/own-levels'
import { useLabelWords } from '~/src/features/catalogues/use-label-words'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useKeepPicture } from '~/src/features/shell/use-keep-picture'
import { useText } from '~/src/i18n/use-text'
import { usePainting } from '~/src/platform/use-painting'
import { Button } from '~/src/ui/button/button'
import { growPattern } from '~/src/ui/career-card/grow-pattern'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { SkeletonShape } from '~/src/ui/feedback/skeleton'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import { useChapterName } from './chapter-words'
import { type CardPicture, cardPictureSize, paintCard } from './paint-card'
import styles from './card-share-sheet.module.scss'

const parts = ['name', 'stage', 'school', 'figures', 'radar', 'badges', 'labels'] as const
type Part = (typeof parts)[number]

const axesAtMost = 6
const patternSize = { width: 344, height: 216 } as const

/** The card as a picture: the student chooses what is in it, sees it, keeps it. */
export function CardShareSheet({ card, onClose }: { card: OwnCard; onClose: () => void }) {
  const { t } = useText()
  const [chosen, setChosen] = useState<Part[]>(['name', 'figures', 'radar', 'badges'])
  const content = useCardPicture(card, chosen)
  const { picture, surface } = usePainting({
    ...cardPictureSize,
    paint: (context, loadImage) => paintCard(context, loadImage, content),
    key: JSON.stringify(content),
    onFailed: () => notify({ text: t('chapters.share.failed'), tone: 'danger' }),
  })
  const keep = useKeepPicture(t('chapters.share.saved'))
  return (
    <>
      {surface}
      <Sheet
        isOpen
        title={t('chapters.share.title')}
        height="tall"
        onClose={onClose}
        footer={
          <Button isBlock icon="download" isDisabled={!picture} onTap={() => keep(picture, chosen.includes('name') ? card.student.name : t('cards.title'))}>
            {t('chapters.share.save')}
          </Button>
        }
      >
        <Stack gap={16}>
          <Text size={14} tone="muted" isBlock>
            {t('chapters.share.note')}
          </Text>
          <ChipGroup isMultiple options={parts.map((value) => ({ value, label: t(`chapters.share.part.${value}`) }))} value={chosen} onChange={setChosen} />
          {picture ? (
            <View className={styles.frame}>
              <View className={styles.room} />
              {/* Inline, because the image's own default height outweighs a class. */}
              <Image className={styles.picture ?? ''} style={{ width: '100%', height: '100%' }} src={picture.src} mode="aspectFit" ariaLabel={t('chapters.share.preview')} />
            </View>
          ) : (
            <SkeletonShape shape="picture" />
          )}
        </Stack>
      </Sheet>
    </>
  )
}

/** What the picture says, of what was chosen alone. */
function useCardPicture(card: OwnCard, chosen: readonly Part[]): CardPicture {
  const { t } = useText()
  const names = useLabels()
  const labelWords = useLabelWords()
  const chapterName = useChapterName(card.student)
  const { name, schoolName, major, studentId } = card.student
  const { rings, moments, ...figures } = growthOf(card)
  const then = card.past[card.past.length - 1]
  const best = strongest(card.competencies, axesAtMost)
  const has = (part: Part) => chosen.includes(part)
  return {
    brand: t('chapters.share.brand'),
    foot: t('chapters.share.foot'),
    ...(has('name') && { name }),
    ...(has('stage') && { chapter: `${chapterName(chapterOfDate(card.student, card.today))} · ${t(`cards.chapter.${chapterOf(card)}`)}` }),
    ...(has('school') && { line: t('cards.line', { school: schoolName, major: names.major(major) }) }),
    ...(has('figures') && { figures: (['competencies', 'applications', 'interviews'] as const).map((key) => ({ label: t(`cards.figures.${key}`), value: String(figures[key]) })) }),
    ...(has('radar') && best.length >= 3 && { radar: best.map(({ id, level }) => ({ label: names.competency(id), now: level, then: then?.levels[id] ?? 0 })) }),
    ...(has('badges') && { badges: [...new Set(card.badges.map(({ kind }) => t(`chapters.badge.${kind}`)))] }),
    ...(has('labels') && { labels: labelsOf(card.entries, card.shown).map((label) => labelWords(labelKey(label))) }),
    patternUrl: patternUrlOf(growPattern(studentId, { rings, moments })),
  }
}

function patternUrlOf(body: string): string {
  const { width, height } = patternSize
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}" color="#fff" stroke="#fff">${body}</svg>`)}`
}

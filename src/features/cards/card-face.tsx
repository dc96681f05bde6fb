import { chapterOfDate } from '~/domain/cards/chapters'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { CareerCard } from '~/src/ui/career-card/career-card'
import { useChapterName } from '../chapters/chapter-words'
import { chapterOf, growthOf, type OwnCard } from './chapter'

/** The card one holds. */
export function CardFace({ card }: { card: OwnCard }) {
  const { t } = useText()
  const labels = useLabels()
  const chapterName = useChapterName(card.student)
  const { studentId, name, schoolName, major } = card.student
  const { rings, moments, ...figures } = growthOf(card)
  return (
    <CareerCard
      seed={studentId}
      name={name}
      line={t('cards.line', { school: schoolName, major: labels.major(major) })}
      chapter={`${chapterName(chapterOfDate(card.student, card.today))} · ${t(`cards.chapter.${chapterOf(card)}`)}`}
      growth={{ rings, moments }}
      figures={(['competencies', 'applications', 'interviews'] as const).map((key) => ({ label: t(`cards.figures.${key}`), value: figures[key] }))}
    />
  )
}

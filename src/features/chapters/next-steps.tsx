import type { OwnCard } from '~/src/features/cards/chapter'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { useChapterName } from './chapter-words'

type Step = OwnCard['next'][number]

const icons: Readonly<Record<Step['kind'], IconName>> = {
  'goal-due': 'clock',
  'look-back': 'undo',
  'name-competencies': 'chart',
  'say-wishes': 'pin',
  'be-found': 'eye',
  'answer-survey': 'way',
  'add-practice': 'briefcase',
  'set-goal': 'star',
  'tell-beginning': 'way',
}

function open(step: Step): void {
  switch (step.kind) {
    case 'goal-due':
      return void go('goal', { id: step.goalId })
    case 'look-back':
      return void go('entry', { chapter: step.chapter, kind: 'reflection' })
    case 'answer-survey':
      return void go('survey', { round: step.round })
    case 'name-competencies':
      return void go('competencies')
    case 'say-wishes':
    case 'be-found':
      return void go('wishes')
    case 'set-goal':
      return void go('goal', {})
    case 'add-practice':
      return void go('entry', {})
    case 'tell-beginning':
      return void go('entry', { chapter: 'admission', kind: 'wished-major' })
  }
}

/** At most three things that would help most, each one tap away. */
export function NextSteps({ card }: { card: OwnCard }) {
  const { t, locale } = useText()
  const chapterName = useChapterName(card.student)
  if (card.next.length === 0) return null
  const words = (step: Step): { title: string; note: string } => {
    if (step.kind === 'look-back') return { title: t('chapters.next.look-back', { chapter: chapterName(step.chapter) }), note: t('chapters.next.look-backText') }
    if (step.kind === 'goal-due') {
      const goal = card.goals.find(({ goalId }) => goalId === step.goalId)
      return { title: goal?.what ?? '', note: t('chapters.next.goal-dueText', { date: goal ? formatDate(goal.byOn, locale) : '' }) }
    }
    if (step.kind === 'answer-survey') return { title: t('chapters.next.answer-survey', { round: t(`surveys.round.${step.round}`) }), note: t('chapters.next.answer-surveyText') }
    return { title: t(`chapters.next.${step.kind}`), note: t(`chapters.next.${step.kind}Text`) }
  }
  return (
    <Section title={t('chapters.next.title')}>
      <ListGroup>
        {card.next.map((step) => (
          <ListRow key={step.kind} start={<Icon name={icons[step.kind]} size={24} />} {...words(step)} onTap={() => open(step)} />
        ))}
      </ListGroup>
    </Section>
  )
}

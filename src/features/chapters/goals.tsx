import { saveGoal, type Goal } from '~/contract/card-goals'
import { readCard } from '~/contract/cards'
import type { OwnCard } from '~/src/features/cards/chapter'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Progress } from '~/src/ui/charts/progress'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Checkbox } from '~/src/ui/field/checkbox'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Tag } from '~/src/ui/tag/tag'
import { Tappable } from '~/src/ui/tappable/tappable'

/** What one wants to reach, and how far one is. */
export function Goals({ card: { goals, today } }: { card: OwnCard }) {
  const { t } = useText()
  const add = () => void go('goal', {})
  return (
    <Section title={t('chapters.goal.title')} note={t('chapters.goal.note')} {...(goals.length > 0 && { actionLabel: t('chapters.goal.add'), onAction: add })}>
      {goals.length === 0 ? (
        <Card>
          <EmptyState title={t('chapters.goal.none')} body={t('chapters.goal.noneText')} actionLabel={t('chapters.goal.add')} onAction={add} />
        </Card>
      ) : (
        <Stack gap={12}>
          {goals.map((goal) => (
            <GoalCard key={goal.goalId} goal={goal} today={today} />
          ))}
        </Stack>
      )}
    </Section>
  )
}

function GoalCard({ goal, today }: { goal: Goal; today: string }) {
  const { t, locale, errorText } = useText()
  const { goalId, what, byOn, measure, progress, revision } = goal
  const date = formatDate(byOn, locale)
  const save = useCommand(saveGoal, { refreshes: [readCard], onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  const tick = (index: number, isDone: boolean) => {
    if (measure.by !== 'steps') return
    void save.run({ goalId, revision, what, byOn, measure: { by: 'steps', steps: measure.steps.map((step, at) => (at === index ? { ...step, isDone } : step)) } })
  }
  const isOverdue = !progress.isReached && byOn < today
  return (
    <Card>
      <Stack gap={12}>
        <Tappable label={`${what} ${t('chapters.goal.progress', { done: progress.done, of: progress.of })}`} onTap={() => void go('goal', { id: goalId })}>
          <Stack gap={8}>
            <Progress label={what} value={progress.of === 0 ? 0 : progress.done / progress.of} display={t('chapters.goal.progress', { done: progress.done, of: progress.of })} tone={progress.isReached ? 'primary' : 'accent'} />
            <Row gap={8}>
              {progress.isReached ? (
                <Tag tone="success" icon="check">
                  {t('chapters.goal.reached')}
                </Tag>
              ) : (
                <Tag tone={isOverdue ? 'warning' : 'neutral'} icon="clock">
                  {t(isOverdue ? 'chapters.goal.overdue' : 'chapters.goal.due', { date })}
                </Tag>
              )}
            </Row>
          </Stack>
        </Tappable>
        {measure.by === 'steps' && !progress.isReached && measure.steps.map(({ text, isDone }, index) => <Checkbox key={`${index}${text}`} label={text} isChecked={isDone} isDisabled={save.isPending} onChange={(done) => tick(index, done)} />)}
      </Stack>
    </Card>
  )
}

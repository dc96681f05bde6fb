import { View } from '@tarojs/components'
import { type ChapterKey, isSemester } from '~/domain/cards/chapters'
import type { OwnCard } from '~/src/features/cards/chapter'
import { EventTimeline } from '~/src/features/cards/card-path'
import { SurveyRows } from '~/src/features/surveys/survey-rows'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { ChapterEvaluation } from './chapter-evaluation'
import { CourseList } from './course-list'
import { entryNote, standingOf } from './entry-words'
import { kindIcons } from './kind-chooser'
import { ReflectionCard } from './reflection-card'
import styles from './chapter-path.module.scss'

/** What a chapter holds, and what can be added to it. */
export function ChapterBody({ card, chapter }: { card: OwnCard; chapter: ChapterKey }) {
  const words = useText()
  const { t } = words
  const entries = card.entries.filter((entry) => entry.chapter === chapter)
  const courses = entries.flatMap((entry) => (entry.kind === 'course' ? [entry] : []))
  const reflection = entries.find((entry) => entry.kind === 'reflection')
  const others = entries.filter(({ kind }) => kind !== 'course' && kind !== 'reflection')
  const evaluation = card.evaluations.find(({ semester }) => semester === chapter)
  const isAfter = chapter === 'after'
  const hasEvents = chapter === 'job-search' && card.events.length > 0
  return (
    <View className={styles.body}>
      <Stack gap={12}>
        {entries.length === 0 && !hasEvents && !evaluation && !isAfter && <Text tone="muted">{t('chapters.none')}</Text>}
        {hasEvents && (
          <Card>
            <EventTimeline events={card.events} />
          </Card>
        )}
        {isAfter && <SurveyRows surveys={card.surveys} />}
        {others.length > 0 && (
          <ListGroup>
            {others.map((entry) => {
              const standing = standingOf(words, entry)
              return (
                <ListRow
                  key={entry.entryId}
                  start={<Icon name={kindIcons[entry.kind]} size={24} />}
                  title={entry.title}
                  note={entryNote(words, entry)}
                  hasWholeNote
                  {...(standing && { end: <Tag tone={standing.tone}>{standing.short}</Tag> })}
                  onTap={() => void go('entry', { id: entry.entryId })}
                />
              )
            })}
          </ListGroup>
        )}
        {courses.length > 0 && <CourseList courses={courses} />}
        {evaluation && <ChapterEvaluation evaluation={evaluation} />}
        {reflection?.kind === 'reflection' && <ReflectionCard reflection={reflection} />}
        <Row gap={8} isWrapping>
          <Button size="sm" variant="secondary" icon="plus" onTap={() => void go('entry', { chapter })}>
            {t('chapters.add')}
          </Button>
          {isSemester(chapter) && (
            <Button size="sm" variant="quiet" icon="undo" onTap={() => void go('entry', { chapter, kind: 'reflection' })}>
              {t(reflection ? 'chapters.lookBackAgain' : 'chapters.lookBack')}
            </Button>
          )}
        </Row>
      </Stack>
    </View>
  )
}

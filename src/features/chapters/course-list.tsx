import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CardEntry } from '~/contract/card-entries'
import { isPassed } from '~/domain/cards/grades'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import { Stack } from '~/src/ui/layout/stack'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { gradeText } from './entry-words'
import styles from './chapter-path.module.scss'

type Course = Extract<CardEntry, { kind: 'course' }>

const shownAtFirst = 4

/** The courses of a semester: how many credits, and each with its grade. */
export function CourseList({ courses }: { courses: readonly Course[] }) {
  const words = useText()
  const { t } = words
  const [isWhole, setWhole] = useState(false)
  const credits = courses.reduce((sum, course) => sum + course.credits, 0)
  return (
    <Card padding="snug">
      <Stack gap={4}>
        <Text size={14} tone="muted" isBlock isNumeric>
          {t('chapters.courses', { n: courses.length, credits: Math.round(credits * 10) / 10 })}
        </Text>
        {(isWhole ? courses : courses.slice(0, shownAtFirst)).map((course) => {
          const figure = course.grade ? gradeText(words, course.grade) : ''
          return (
            <Tappable key={course.entryId} className={styles.course} label={`${course.title} ${figure}`} onTap={() => void go('entry', { id: course.entryId })}>
              <View className={styles.courseTitle}>
                <Text size={14} lines={1}>
                  {course.title}
                </Text>
              </View>
              {course.verification === 'verified' && <Icon name="shield" size={16} />}
              <View className={styles.courseFigure}>
                <Text size={14} weight="medium" isNumeric tone={course.grade && !isPassed(course.grade) ? 'danger' : 'ink'}>
                  {figure}
                </Text>
              </View>
            </Tappable>
          )
        })}
        {courses.length > shownAtFirst && (
          <Button size="sm" variant="quiet" onTap={() => setWhole(!isWhole)}>
            {t(isWhole ? 'common.less' : 'common.more')}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

import type { MatchGap } from '~/contract/match'
import { isWorth } from '~/domain/matching/steps'
import { mostOfAwards } from '~/reference/courses/course-competencies'
import { waysToShow } from '~/reference/courses/ways-to-show'
import { describeLevel } from '~/reference/competencies/competencies'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

/** Courses and competitions named at once: enough to recognise one's own. */
const most = 12

/** What closes one gap: the level in a sentence, and what would show it on the card: courses, competitions, an assessment, practice. */
export function WaysSheet({ gap, onClose }: { gap: MatchGap; onClose: () => void }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const { competency, required, held } = gap
  const ways = waysToShow(competency)
  // What is shown already needs no showing: only ways that would count for more.
  const courses = ways.courses.filter((course) => isWorth('course', course.level, gap))
  const competitions = isWorth('course', mostOfAwards, gap) ? ways.competitions : []
  const isAssessable = gap.provenance !== 'assessed' && isWorth('assessment', ways.assessedUpTo, gap)
  const level = required as 1 | 2 | 3 | 4 | 5
  return (
    <Sheet
      isOpen
      title={labels.competency(competency)}
      onClose={onClose}
      footer={
        <>
          {isAssessable && (
            <Button variant="secondary" isBlock onTap={() => go('assessments')}>
              {t('matching.ways.toAssessments')}
            </Button>
          )}
          <Button isBlock onTap={() => go('competencies')}>
            {t('matching.ways.toCompetencies')}
          </Button>
        </>
      }
    >
      <Stack gap={24}>
        <Stack gap={4}>
          <Text weight="medium" isBlock>
            {t('matching.ways.asked', { required, held })}
          </Text>
          <Text size={14} isBlock>
            {describeLevel(competency, level, locale)}
          </Text>
        </Stack>
        {courses.length > 0 && (
          <Section title={t('matching.ways.courses')} note={t('matching.ways.coursesNote')}>
            <Row gap={8} isWrapping>
              {courses.slice(0, most).map(({ name, level: shown }) => (
                <Tag key={name}>{t('matching.ways.course', { name, n: shown })}</Tag>
              ))}
            </Row>
          </Section>
        )}
        {competitions.length > 0 && (
          <Section title={t('matching.ways.competitions')} note={t('matching.ways.competitionsNote')}>
            <Row gap={8} isWrapping>
              {competitions.slice(0, most).map((name) => (
                <Tag key={name}>{name}</Tag>
              ))}
            </Row>
          </Section>
        )}
        <Section title={t(isAssessable ? 'matching.ways.practiceAndTests' : 'matching.ways.practice')}>
          <Text size={14} isBlock>
            {isAssessable ? t('matching.ways.assessed', { n: ways.assessedUpTo }) : ''}
            {t('matching.ways.practiceText')}
          </Text>
        </Section>
      </Stack>
    </Sheet>
  )
}

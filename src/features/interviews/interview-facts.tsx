import type { readInterview } from '~/contract/interviews'
import type { OutputOf } from '~/contract/operation'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { sentenceCase } from '~/src/i18n/format/sentence-case'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

/** With whom, about what, when and how. */
export function InterviewFacts({ page: { interview, side } }: { page: OutputOf<typeof readInterview> }) {
  const { t, locale } = useText()
  const { employerName, studentName, jobTitle, startsAt, minutes, form } = interview
  return (
    <Card>
      <Stack gap={16}>
        <Row gap={12} align="start">
          <Avatar name={side === 'student' ? employerName : studentName} shape={side === 'student' ? 'square' : 'round'} size="lg" />
          <Fill>
            <Text size={20} weight="bold" heading={2}>
              {side === 'student' ? employerName : studentName}
            </Text>
            <Text tone="muted" isBlock>
              {jobTitle}
            </Text>
          </Fill>
        </Row>
        <Stack gap={8}>
          <Text size={28} weight="bold" isNumeric isBlock>
            {sentenceCase(formatMoment(startsAt, Date.now(), locale))}
          </Text>
          <Row gap={8} isWrapping>
            <Tag icon="clock">{t('interviews.minutes', { n: minutes })}</Tag>
            <Tag tone="accent" icon={form === 'video' ? 'video' : form === 'chat' ? 'message' : 'people'}>
              {t(`interviews.form.${form}`)}
            </Tag>
          </Row>
        </Stack>
      </Stack>
    </Card>
  )
}

import type { OutputOf } from '~/contract/operation'
import type { listDataDisputes } from '~/contract/rights'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { FactList } from '~/src/ui/list/fact-list'
import { Text } from '~/src/ui/text/text'

export type DataDispute = OutputOf<typeof listDataDisputes>['disputes'][number]
export type DataDecision = 'kept' | 'corrected' | 'removed'

/** What a student says is wrong, what stands there, and the two answers there are. */
export function DataDisputeCard({ dispute, onDecide }: { dispute: DataDispute; onDecide: (decision: DataDecision) => void }) {
  const { t, locale } = useText()
  const { student, subject, standing, statement, openedAt } = dispute
  return (
    <Card>
      <Stack gap={16}>
        <Row gap={12}>
          <Avatar name={student.name} seed={student.studentNumber} />
          <Fill>
            <Text weight="medium" isBlock>
              {student.name}
            </Text>
            <Text size={14} tone="muted" isBlock>
              {t('disputes.record', { number: student.studentNumber, className: student.className })}
            </Text>
          </Fill>
          <Text size={12} tone="muted">
            {formatAgo(openedAt, Date.now(), locale)}
          </Text>
        </Row>
        <FactList
          facts={[
            [t('rights.correct.what'), subjectWords(t, dispute)],
            [t('rights.office.standing'), standing === '' ? t('rights.office.hidden') : standing],
          ]}
        />
        <Text isBlock>{statement}</Text>
        <Row gap={12}>
          <Button size="md" variant="secondary" isBlock onTap={() => onDecide('kept')}>
            {t('rights.office.keep')}
          </Button>
          <Button size="md" isBlock onTap={() => onDecide(subject.kind === 'record' ? 'corrected' : 'removed')}>
            {t(subject.kind === 'record' ? 'rights.office.correct' : 'rights.office.remove')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

/** Which fact or entry it is about. */
export function subjectWords(t: ReturnType<typeof useText>['t'], { subject, title }: Pick<DataDispute, 'subject' | 'title'>): string {
  return subject.kind === 'record' ? t(`rights.correct.field.${subject.field}`) : title
}

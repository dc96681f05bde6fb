import type { readJob } from '~/contract/jobs'
import type { OutputOf } from '~/contract/operation'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

/** Who a job is from, and whether the career office has checked them. */
export function EmployerCard({ employer }: { employer: OutputOf<typeof readJob>['job']['employer'] }) {
  const { t } = useText()
  const labels = useLabels()
  const facts = [labels.industry(employer.industry), labels.employerKind(employer.kind), labels.employerSize(employer.size), labels.city(employer.city)]
  return (
    <Card>
      <Stack gap={12}>
        <Row gap={12} align="start">
          <Avatar name={employer.name} shape="square" />
          <Fill>
            <Text weight="medium" isBlock>
              {employer.name}
            </Text>
            <Text size={14} tone="muted" isBlock>
              {facts.join(' · ')}
            </Text>
          </Fill>
        </Row>
        <Row>
          <Tag tone={employer.isVerified ? 'success' : 'warning'} icon={employer.isVerified ? 'shield' : 'warning'}>
            {t(employer.isVerified ? 'jobs.verified' : 'jobs.unverified')}
          </Tag>
        </Row>
        {employer.introduction !== '' && (
          <Text size={14} isBlock>
            {employer.introduction}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

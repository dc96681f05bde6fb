import { MatchFace } from '~/src/features/matching/match-face'
import { PersonLine } from '~/src/features/matching/person-line'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import type { ApplicantRow } from './applicant-columns'
import { StageTag } from './stage-tag'

/** One applicant of a phone's list. */
export function ApplicantCard({ row, onOpen }: { row: ApplicantRow; onOpen: () => void }) {
  const { t } = useText()
  return (
    <Card label={row.name} onTap={onOpen}>
      <Stack gap={12}>
        <Row gap={8} align="start">
          <Fill>
            <PersonLine person={row} />
          </Fill>
          <StageTag stage={row.stage} />
        </Row>
        <MatchFace match={row.match} reader="employer" size="sm" />
        {row.isViaShare && (
          <Row>
            <Tag tone="accent" icon="share">
              {t('talents.viaShare')}
            </Tag>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

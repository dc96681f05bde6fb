import { MatchFace } from '~/src/features/matching/match-face'
import { PersonLine } from '~/src/features/matching/person-line'
import { Card } from '~/src/ui/card/card'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { type CandidateRow, CandidateState } from './candidate-state'

/** One student of a phone's list, with the face of the match. */
export function CandidateCard({ candidate, onOpen }: { candidate: CandidateRow; onOpen: () => void }) {
  return (
    <Card label={candidate.name} onTap={onOpen}>
      <Stack gap={12}>
        <PersonLine person={candidate} />
        <MatchFace match={candidate.match} size="sm" />
        {(candidate.application ?? candidate.invitation) && (
          <Row>
            <CandidateState candidate={candidate} />
          </Row>
        )}
      </Stack>
    </Card>
  )
}

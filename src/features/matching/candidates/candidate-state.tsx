import type { listMatchedStudents } from '~/contract/matching'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { Tag } from '~/src/ui/tag/tag'

export type CandidateRow = OutputOf<typeof listMatchedStudents>['candidates'][number]

/** How one stands with a student the posting found: invited, applied, or nothing yet. */
export function CandidateState({ candidate }: { candidate: CandidateRow }) {
  const { find } = useText()
  const { application, invitation } = candidate
  if (invitation && invitation.status !== 'withdrawn') {
    return <Tag tone={invitation.status === 'accepted' ? 'success' : invitation.status === 'open' ? 'info' : 'neutral'}>{find(`talents.invitationStatus.${invitation.status}`) ?? invitation.status}</Tag>
  }
  if (application) return <Tag tone="primary" icon="card">{find(`talents.appliedStage.${application.stage}`) ?? application.stage}</Tag>
  return null
}

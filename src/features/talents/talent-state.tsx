import { useText } from '~/src/i18n/use-text'
import { Tag } from '~/src/ui/tag/tag'
import type { Talent } from './talent-search'

/** How one stands with a student: invited, applied, kept in mind, or nothing yet. */
export function TalentState({ talent: { application, invitation, isShortlisted } }: { talent: Talent }) {
  const { t, find } = useText()
  if (invitation && invitation.status !== 'withdrawn') {
    return <Tag tone={invitation.status === 'accepted' ? 'success' : invitation.status === 'open' ? 'info' : 'neutral'}>{find(`talents.invitationStatus.${invitation.status}`) ?? invitation.status}</Tag>
  }
  if (application) return <Tag tone="primary" icon="card">{find(`talents.appliedStage.${application.stage}`) ?? application.stage}</Tag>
  if (isShortlisted) return <Tag tone="accent" icon="bookmark">{t('talents.onShortlist')}</Tag>
  return null
}

import type { readMyEmployer } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import type { EmployerStatus } from '~/domain/employers/employer-status'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Banner, type BannerTone } from '~/src/ui/feedback/banner'

const tones: Record<EmployerStatus, BannerTone> = { unverified: 'deadline', verified: 'success', returned: 'warning', suspended: 'danger' }

/** Where the registration stands, and the career office's word on it. */
export function RegistrationStanding({ employer }: { employer: NonNullable<OutputOf<typeof readMyEmployer>['employer']> }) {
  const { t, locale } = useText()
  const { status, reviewNote, registeredAt } = employer
  const lines = [
    ...(status === 'unverified' ? [t('employers.register.sentAt', { when: formatAgo(registeredAt, Date.now(), locale) })] : []),
    ...(status === 'verified' ? [t('employers.register.verifiedKeeps')] : []),
    ...(status === 'suspended' ? [t('employers.register.suspended')] : []),
    ...(reviewNote !== '' && status !== 'verified' ? [t('employers.register.returnedNote', { note: reviewNote })] : []),
  ]
  return (
    <Banner tone={tones[status]} title={t(`employers.register.standing.${status}`)}>
      {lines.join(' ')}
    </Banner>
  )
}

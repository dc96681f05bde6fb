import type { readDesk } from '~/contract/employers'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Banner } from '~/src/ui/feedback/banner'

/** What keeps an employer from recruiting, and the way on; nothing for a verified one. */
export function StandingBanner({ employer }: { employer: OutputOf<typeof readDesk>['employer'] }) {
  const { t } = useText()
  const register = () => go('register')
  if (!employer) {
    return (
      <Banner tone="accent" title={t('employers.desk.missingTitle')} actionLabel={t('employers.desk.register')} onAction={register}>
        {t('employers.desk.missingText')}
      </Banner>
    )
  }
  const { status, reviewNote } = employer
  if (status === 'verified') return null
  if (status === 'returned') {
    return (
      <Banner tone="warning" title={t('employers.desk.returnedTitle')} actionLabel={t('employers.desk.seeRegistration')} onAction={register}>
        {reviewNote}
      </Banner>
    )
  }
  if (status === 'suspended') {
    return (
      <Banner tone="danger" title={t('employers.desk.suspendedTitle')}>
        {`${t('employers.desk.suspendedText')} ${reviewNote}`}
      </Banner>
    )
  }
  return (
    <Banner tone="deadline" title={t('employers.desk.unverifiedTitle')} actionLabel={t('employers.desk.seeRegistration')} onAction={register}>
      {t('employers.desk.unverifiedText')}
    </Banner>
  )
}

import { SentResume } from '~/src/features/resumes/sent-resume'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useMembership } from '~/src/platform/session'
import { Screen } from '~/src/ui/screen/screen'

/** The version of a résumé that went with an application, for either side. */
export default function SentResumePage() {
  const { t } = useText()
  const { application = '' } = useParams('sentResume')
  const isEmployer = useMembership()?.role === 'recruiter'
  const navigation = useNavigation(isEmployer ? 'postings' : 'card')
  const isShown = useMembersOnly()
  return (
    <Screen title={t('resumes.view.title')} navigation={navigation} onBack={() => void (isEmployer ? back('postings') : back('resumes'))} width="wide">
      {isShown && <SentResume applicationId={application} isEmployer={isEmployer} />}
    </Screen>
  )
}

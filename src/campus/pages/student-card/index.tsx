import { useEffect } from 'react'
import { readStudentCard } from '~/contract/rights'
import { StudentCard } from '~/src/features/rights/student-card'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Screen } from '~/src/ui/screen/screen'

/** One student's card, read only; opening it is a look, which is why it is not asked for twice. */
export default function StudentCardPage() {
  const { t } = useText()
  const { id = '' } = useParams('studentCard')
  const navigation = useNavigation('students')
  const isShown = useMembersOnly()
  const { run, data, error, isPending } = useCommand(readStudentCard)
  useEffect(() => {
    if (isShown && id !== '') void run({ studentId: id })
  }, [isShown, id, run])
  return (
    <Screen title={data?.student.name ?? t('rights.studentCard.title')} navigation={navigation} width="wide" onBack={() => void back('students')}>
      {error && <Failed error={error} onRetry={() => void run({ studentId: id })} />}
      {!data && !error && <Waiting cards={2} />}
      {data && !isPending && <StudentCard opened={data} />}
    </Screen>
  )
}

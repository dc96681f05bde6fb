import { useMemo, useState } from 'react'
import { readReliability } from '~/contract/assessments'
import { ReliabilityRows } from '~/src/features/assessments/reliability/reliability-rows'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

const wholeSchool = 'school'

/** How reliably each scale measures in the own school. */
export default function ReliabilityPage() {
  const { t } = useText()
  const labels = useLabels()
  const navigation = useNavigation('today')
  const isShown = useMembersOnly()
  const [group, setGroup] = useState(wholeSchool)
  const { data, error, isPending, retry } = useOperation(readReliability, group === wholeSchool ? {} : { major: group }, { isEnabled: isShown, keepsPrevious: true })
  const majors = data?.majors
  const options = useMemo(
    () => [{ value: wholeSchool, label: t('assessments.reliability.wholeSchool') }, ...(majors ?? []).map((major) => ({ value: major, label: labels.major(major), keywords: major }))],
    [majors, labels, t],
  )
  const isEmpty = data?.rows.every(({ n }) => n === null) ?? false
  return (
    <Screen title={t('assessments.reliability.title')} lead={t('assessments.reliability.lead')} navigation={navigation} onBack={() => void back('today')} width="wide">
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting rows={8} />}
      {data && (
        <Stack gap={16}>
          <PickerField label={t('assessments.reliability.major')} options={options} value={[group]} onChange={([chosen]) => setGroup(chosen ?? wholeSchool)} />
          {isEmpty && <EmptyState drawing="people" title={t('assessments.reliability.none')} body={t('assessments.reliability.noneText')} />}
          {!isEmpty && <ReliabilityRows rows={data.rows} />}
          {!isEmpty && <Text size={12} tone="muted" isBlock>{t('assessments.reliability.note')}</Text>}
        </Stack>
      )}
    </Screen>
  )
}

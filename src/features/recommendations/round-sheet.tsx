import { useState } from 'react'
import { createRound, listRounds, type Round } from '~/contract/recommendations'
import type { OutputOf } from '~/contract/operation'
import { roundLimits } from '~/domain/recommendations/round-limits'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stepper } from '~/src/ui/field/stepper'
import { TextInput } from '~/src/ui/field/text-input'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { PickerField } from '~/src/ui/picker/picker-field'
import { Text } from '~/src/ui/text/text'

type Settings = Pick<Round, 'title' | 'purpose' | 'employerIds' | 'graduationYears' | 'perStudent' | 'perJob'>

/** Sets up a round, or the same one again with other settings. */
export function RoundSheet({ round, choices, onClose }: { round?: Round | undefined; choices: OutputOf<typeof listRounds>; onClose: () => void }) {
  const { t, errorText } = useText()
  const { values, change: set, discard } = useDraftValues<Settings>(
    `round.${round?.roundId ?? 'new'}`,
    (kept) => kept ?? round ?? { title: '', purpose: 'digest', employerIds: [], graduationYears: [], ...choices.defaults },
  )
  const [isTried, setTried] = useState(false)
  const create = useCommand(createRound, {
    refreshes: [listRounds],
    onDone: () => {
      discard()
      onClose()
    },
  })
  const { title, purpose, employerIds, graduationYears, perStudent, perJob } = values
  const send = () => {
    setTried(true)
    if (title.trim() === '') return undefined
    return create.run({ title: title.trim(), purpose, employerIds, graduationYears, perStudent, perJob, ...(round && { roundId: round.roundId }) })
  }
  return (
    <Sheet
      isOpen
      title={t(round ? 'recommendations.redraw' : 'recommendations.new')}
      height="tall"
      onClose={onClose}
      footer={
        <Button isBlock isLoading={create.isPending} onTap={send}>
          {t('recommendations.draw')}
        </Button>
      }
    >
      <Stack gap={20}>
        {create.error && <Banner tone="danger" title={errorText(create.error.code)} />}
        <Text size={14} tone="muted" isBlock>
          {t('recommendations.drawHint')}
        </Text>
        <TextInput label={t('recommendations.titleField')} hint={t('recommendations.titleHint')} mark="required" maxLength={40} value={title} {...(isTried && title.trim() === '' && { error: t('recommendations.titleMissing') })} onChange={(next) => set({ title: next })} />
        <SegmentedControl
          label={t('recommendations.purposeField')}
          options={(['digest', 'fair'] as const).map((value) => ({ value, label: t(`recommendations.purpose.${value}`) }))}
          value={purpose}
          onChange={(next) => set({ purpose: next })}
        />
        <PickerField
          label={t('recommendations.employers')}
          mode="multiple"
          max={200}
          placeholder={t('recommendations.allEmployers')}
          options={choices.employers.map(({ id, name, openJobs }) => ({ value: id, label: name, hint: t('recommendations.openJobs', { n: openJobs }) }))}
          value={employerIds}
          onChange={(next) => set({ employerIds: next })}
        />
        <PickerField
          label={t('recommendations.graduationYears')}
          mode="multiple"
          placeholder={t('common.any')}
          options={choices.graduationYears.map((year) => ({ value: String(year), label: t('talents.yearOf', { year }) }))}
          value={graduationYears.map(String)}
          onChange={(next) => set({ graduationYears: next.map(Number) })}
        />
        <Columns>
          <Stepper label={t('recommendations.perStudent')} hint={t('recommendations.perStudentHint')} min={1} max={roundLimits.mostPerStudent} value={perStudent} lessLabel={t('common.less1')} moreLabel={t('common.more1')} onChange={(next) => set({ perStudent: next })} />
          <Stepper label={t('recommendations.perJob')} hint={t('recommendations.perJobHint')} min={1} max={roundLimits.mostPerJob} value={perJob} lessLabel={t('common.less1')} moreLabel={t('common.more1')} onChange={(next) => set({ perJob: next })} />
        </Columns>
      </Stack>
    </Sheet>
  )
}

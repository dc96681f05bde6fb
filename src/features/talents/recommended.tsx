import { useState } from 'react'
import { listRecommendedStudents } from '~/contract/recommendations'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { SplitView } from '~/src/ui/table/split-view'
import { Text } from '~/src/ui/text/text'
import { TalentActions } from './talent-actions'
import { TalentCard } from './talent-card'
import { TalentDetails } from './talent-details'
import type { useChosen } from './use-chosen'

/** Students whom schools recommend for the own jobs, job by job. */
export function Recommended({ isShown, choice, onSearch }: { isShown: boolean; choice: ReturnType<typeof useChosen>; onSearch: () => void }) {
  const { t } = useText()
  const [asked, setAsked] = useState<string>()
  const [openId, setOpenId] = useState<string>()
  const found = useOperation(listRecommendedStudents, asked === undefined ? {} : { jobId: asked }, { isEnabled: isShown, keepsPrevious: true })
  const { data } = found
  if (found.error && !data) return <Failed error={found.error} onRetry={found.retry} />
  if (!data) return <Waiting cards={3} />
  const { jobs, jobId, schools, talents } = data
  if (jobs.length === 0) return <EmptyState drawing="people" title={t('talents.recommendedNoneTitle')} body={t('talents.recommendedNoneText')} actionLabel={t('talents.shortlistEmptyAction')} onAction={onSearch} />
  const open = talents.find(({ studentId }) => studentId === openId)
  return (
    <SplitView
      isPanelOpen={open !== undefined}
      panelTitle={open?.name ?? ''}
      onClosePanel={() => setOpenId(undefined)}
      panel={open && <TalentDetails talent={open} />}
      panelFooter={open && <TalentActions key={open.studentId} talent={open} jobId={jobId ?? undefined} jobs={jobs} />}
    >
      <Stack gap={16}>
        <PickerField
          label={t('talents.recommendedFor')}
          hint={schools.map(({ name, title }) => t('talents.recommendedBy', { school: name, title })).join(t('common.listSeparator'))}
          options={jobs.map(({ id, title }) => ({ value: id, label: title }))}
          value={jobId === null ? [] : [jobId]}
          onChange={([next]) => {
            setOpenId(undefined)
            setAsked(next)
          }}
        />
        <Text size={14} tone="muted" isBlock isLive>
          {talents.length > 0 ? t('talents.recommendedCount', { n: talents.length }) : t('talents.recommendedGone')}
        </Text>
        <Columns count={open ? 2 : 3}>
          {talents.map((talent) => (
            <TalentCard
              key={talent.studentId}
              talent={talent}
              isChosen={choice.chosen.includes(talent.studentId)}
              canChoose={choice.hasRoom}
              onOpen={() => setOpenId(talent.studentId)}
              onChoose={() => choice.toggle(talent.studentId)}
            />
          ))}
        </Columns>
      </Stack>
    </SplitView>
  )
}

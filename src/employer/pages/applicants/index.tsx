import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { listApplicants } from '~/contract/applications'
import { seenStages } from '~/domain/applications/application-stage'
import { ApplicantActions, hasActions } from '~/src/features/applications/review/applicant-actions'
import { ApplicantCard } from '~/src/features/applications/review/applicant-card'
import { type ApplicantRow, applicantColumns } from '~/src/features/applications/review/applicant-columns'
import { ApplicantDetails } from '~/src/features/applications/review/applicant-details'
import { useApplicant } from '~/src/features/applications/review/use-applicant'
import { Failed } from '~/src/features/shell/failed'
import { ListFoot } from '~/src/features/shell/list-foot'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, go, useParams } from '~/src/platform/navigation'
import { usePageShown } from '~/src/platform/page-events'
import { usePages } from '~/src/platform/use-pages'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { LongList } from '~/src/ui/list/long-list'
import { Screen } from '~/src/ui/screen/screen'
import { SplitView } from '~/src/ui/table/split-view'
import { Table } from '~/src/ui/table/table'
import { Tabs } from '~/src/ui/tabs/tabs'
import { Text } from '~/src/ui/text/text'
import styles from './index.module.scss'

type Order = 'match' | 'newest'
type Stage = (typeof seenStages)[number] | 'all'

/** Who applied to one posting: the ten to meet among four hundred. */
export default function ApplicantsPage() {
  const { t, locale } = useText()
  const { job: jobId = '', application } = useParams('applicants')
  const navigation = useNavigation('postings')
  const isShown = useMembersOnly()
  const isDesk = useIsDesk()
  const [stage, setStage] = useState<Stage>('all')
  const [order, setOrder] = useState<Order>('match')
  const [openId, setOpenId] = useState(application)
  const input = useMemo(() => ({ jobId, order, ...(stage !== 'all' && { stage }) }), [jobId, order, stage])
  const found = usePages(listApplicants, input, { isEnabled: isShown && jobId !== '' })
  const applicant = useApplicant(isShown ? openId : undefined)
  const [first] = found.pages
  const rows = found.pages.flatMap((page) => page.applicants)
  const columns = useMemo(() => applicantColumns(t, locale, openId !== undefined), [t, locale, openId])
  usePageShown(() => {
    if (applicant.data) applicant.reload()
  })
  const everybody = first ? seenStages.map((one) => first.byStage[one]).reduce((sum, count) => sum + count, 0) : 0
  const withdrawn = first?.byStage.withdrawn ?? 0
  const tabs = (['all', ...seenStages] as const)
    .map((id) => ({ id, label: id === 'all' ? t('talents.allStages') : t(`talents.stage.${id}`), count: id === 'all' ? everybody : (first?.byStage[id] ?? 0) }))
    .filter(({ id, count }) => id === 'all' || id === stage || count > 0)
  const at = rows.findIndex(({ applicationId }) => applicationId === openId)
  const step = (by: 1 | -1) => setOpenId(rows[at + by]?.applicationId ?? openId)
  const steps = (
    <>
      <IconButton name="chevron-up" label={t('talents.previous')} isDisabled={at <= 0} onTap={() => step(-1)} />
      <IconButton name="chevron-down" label={t('talents.next')} isDisabled={at < 0 || at >= rows.length - 1} onTap={() => step(1)} />
    </>
  )
  return (
    <Screen title={first?.jobTitle ?? t('talents.applicants')} onBack={() => void back('postings')} navigation={navigation} width="wide">
      {found.error && !first && <Failed error={found.error} onRetry={found.retry} />}
      {found.isPending && !found.error && <Waiting rows={8} />}
      {first && everybody === 0 && (
        <EmptyState drawing="people" title={t('talents.noApplicantsTitle')} body={t('talents.noApplicantsText')} actionLabel={t('talents.noApplicantsAction')} onAction={() => go('talents', { job: jobId })} />
      )}
      {(everybody > 0 || (first === undefined && openId !== undefined)) && (
        <SplitView
          isPanelOpen={openId !== undefined}
          panelTitle={at < 0 ? (applicant.data?.student.name ?? '') : t('talents.position', { n: at + 1, total: first?.total ?? rows.length })}
          onClosePanel={() => setOpenId(undefined)}
          panelFooter={applicant.data && hasActions(applicant.data) && <ApplicantActions key={applicant.data.applicationId} applicant={applicant.data} onDecided={applicant.reload} />}
          panel={
            <Stack gap={12}>
              {applicant.data && <ApplicantDetails applicant={applicant.data} steps={steps} />}
              {applicant.error?.code === 'NOT_FOUND' && <EmptyState drawing="broken" title={t('talents.withdrawnTitle')} body={t('talents.withdrawnText')} />}
              {applicant.error && applicant.error.code !== 'NOT_FOUND' && <Failed error={applicant.error} onRetry={applicant.reload} />}
              {!applicant.data && !applicant.error && <Waiting cards={1} rows={4} />}
            </Stack>
          }
        >
          <Stack gap={16}>
            <View className={styles.tools}>
              <View className={styles.stages}>
                <Tabs label={t('talents.stages')} items={tabs} activeId={stage} onSelect={setStage} />
              </View>
              <View className={styles.order}>
                <SegmentedControl<Order>
                  label={t('talents.orderBy')}
                  options={[
                    { value: 'match', label: t('talents.order.match') },
                    { value: 'newest', label: t('talents.order.newest') },
                  ]}
                  value={order}
                  onChange={setOrder}
                />
              </View>
            </View>
            {isDesk ? (
              <Table<ApplicantRow>
                label={t('talents.applicants')}
                columns={columns}
                rows={rows}
                rowHeight={64}
                keyOf={(row) => row.applicationId}
                nameOf={(row) => row.name}
                openKey={openId}
                onOpen={(row) => setOpenId(row.applicationId)}
                onReachEnd={found.more}
                empty={<EmptyState drawing="people" title={t('talents.noneInStage')} />}
              />
            ) : (
              <>
                {rows.length === 0 && !found.isPending && <EmptyState drawing="people" title={t('talents.noneInStage')} />}
                <LongList
                  label={t('talents.applicants')}
                  items={rows}
                  keyOf={({ applicationId }) => applicationId}
                  total={first?.total}
                  onReachEnd={found.hasMore ? found.more : undefined}
                  renderRow={(row) => <ApplicantCard row={row} onOpen={() => setOpenId(row.applicationId)} />}
                />
                <ListFoot pages={found} />
              </>
            )}
            {withdrawn > 0 && (
              <Text size={12} tone="muted" isBlock>
                {t('talents.withdrawnCount', { n: withdrawn })}
              </Text>
            )}
          </Stack>
        </SplitView>
      )}
    </Screen>
  )
}

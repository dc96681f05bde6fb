import { useMemo, useState, type ReactNode } from 'react'
import { listEmployers, readEmployer } from '~/contract/employers'
import { type EmployerStatus, employerStatuses } from '~/domain/employers/employer-status'
import { useSettled } from '~/src/features/jobs/use-settled'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { DecideEmployerSheet, actionsOf, type EmployerAction } from '~/src/features/verification/decide-employer-sheet'
import { EmployerPanel } from '~/src/features/verification/employer-panel'
import { EmployerList, EmployerTable } from '~/src/features/verification/employer-table'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { SearchInput } from '~/src/ui/field/search-input'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Screen } from '~/src/ui/screen/screen'
import { SplitView } from '~/src/ui/table/split-view'
import { Tabs } from '~/src/ui/tabs/tabs'
import { Text } from '~/src/ui/text/text'

const tabs = ['unverified', 'all', ...employerStatuses.filter((status) => status !== 'unverified')] as const

/** Employers by standing; one opens beside the list, with its licence and the decision. */
export default function EmployersPage() {
  const { t } = useText()
  const navigation = useNavigation('employers')
  const isShown = useMembersOnly()
  const isDesk = useIsDesk()
  const { id } = useParams('employers')
  const [status, setStatus] = useState<EmployerStatus | 'all'>(id === undefined ? 'unverified' : 'all')
  const [text, setText] = useState('')
  const [openId, setOpenId] = useState(id)
  const settled = useSettled(text.trim())
  const input = useMemo(() => ({ ...(status !== 'all' && { status }), ...(settled !== '' && { text: settled.slice(0, 40) }) }), [status, settled])
  const found = usePages(listEmployers, input, { isEnabled: isShown })
  const employers = useMemo(() => found.pages.flatMap((page) => page.employers), [found.pages])
  const isWaitingList = status === 'unverified' && settled === ''
  const showAll = () => {
    setStatus('all')
    setText('')
  }
  return (
    <Screen title={t('shell.employers')} hasLargeTitle navigation={navigation} width="wide">
      <Stack gap={16}>
        <SearchInput id="employer-search" label={t('verification.search')} clearLabel={t('common.clear')} value={text} onChange={setText} />
        <Tabs label={t('verification.statusLabel')} items={tabs.map((one) => ({ id: one, label: t(`verification.status.${one}`) }))} activeId={status} onSelect={setStatus} />
        {found.error && employers.length === 0 && <Failed error={found.error} onRetry={found.retry} />}
        {found.isPending && !found.error && <Waiting rows={6} />}
        <OpenEmployer employerId={openId} onClose={() => setOpenId(undefined)}>
          {found.pages[0] && employers.length === 0 && (
            <EmptyState
              drawing={isWaitingList ? 'done' : 'search'}
              title={t(isWaitingList ? 'verification.emptyTitle' : 'verification.notFoundTitle')}
              body={t(isWaitingList ? 'verification.emptyText' : 'verification.notFoundText')}
              actionLabel={t('verification.seeAll')}
              onAction={showAll}
            />
          )}
          {employers.length > 0 && (
            <Stack gap={12}>
              <Text size={14} tone="muted" isLive isBlock>
                {t('verification.count', { n: found.pages[0]?.total ?? 0 })}
              </Text>
              {isDesk ? <EmployerTable employers={employers} openId={openId} onOpen={setOpenId} onReachEnd={found.more} /> : <EmployerList employers={employers} onOpen={setOpenId} />}
              {found.hasMore && !isDesk && (
                <Button variant="secondary" isLoading={found.isFetching} onTap={found.more}>
                  {t('common.more')}
                </Button>
              )}
            </Stack>
          )}
        </OpenEmployer>
      </Stack>
    </Screen>
  )
}

function OpenEmployer({ employerId, onClose, children }: { employerId: string | undefined; onClose: () => void; children?: ReactNode }) {
  const { t } = useText()
  const [action, setAction] = useState<EmployerAction>()
  const open = useOperation(readEmployer, { employerId: employerId ?? '' }, { isEnabled: employerId !== undefined })
  const employer = open.data?.employer
  return (
    <>
      <SplitView
        panelTitle={employer?.name ?? t('verification.panel')}
        isPanelOpen={employerId !== undefined}
        onClosePanel={onClose}
        panel={
          <>
            {open.error && !employer && <Failed error={open.error} onRetry={open.retry} />}
            {open.isPending && !open.error && <Waiting rows={4} />}
            {employer && <EmployerPanel employer={employer} />}
          </>
        }
        {...(employer && {
          panelFooter: actionsOf[employer.status].map((one) => (
            <Button key={one} size="md" isBlock variant={one === 'verify' || one === 'reinstate' ? 'primary' : 'secondary'} onTap={() => setAction(one)}>
              {t(`verification.action.${one}`)}
            </Button>
          )),
        })}
      >
        {children}
      </SplitView>
      {employer && action && <DecideEmployerSheet employer={employer} action={action} onClose={() => setAction(undefined)} />}
    </>
  )
}

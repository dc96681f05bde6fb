import { useState } from 'react'
import { readDismissals, readHome, takeBackDismissal } from '~/contract/matching'
import type { InputOf } from '~/contract/operation'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, switchTo } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Screen } from '~/src/ui/screen/screen'

type TakenBack = InputOf<typeof takeBackDismissal>

interface Dismissed {
  what: TakenBack
  title: string
  note?: string
}

/** What one said to show less of, each to be taken back. */
export default function DismissalsPage() {
  const { t, errorText } = useText()
  const labels = useLabels()
  const navigation = useNavigation('me')
  const isShown = useMembersOnly()
  const [isAskingAll, setAskingAll] = useState(false)
  const { data, error, isPending, retry } = useOperation(readDismissals, {}, { isEnabled: isShown })
  const command = useCommand(takeBackDismissal, { refreshes: [readDismissals, readHome], onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  const takeBack = async (what: TakenBack) => {
    const answer = await command.run(what)
    setAskingAll(false)
    if (answer.ok) notify({ text: t('jobs.dismissals.takenBack'), tone: 'success' })
  }
  const parts: [string, Dismissed[]][] = data
    ? [
        [t('jobs.dismissals.jobs'), data.jobs.map(({ jobId, title, employerName }) => ({ what: { kind: 'jobs', id: jobId }, title, note: employerName }))],
        [t('jobs.dismissals.occupations'), data.occupations.map((id) => ({ what: { kind: 'occupations', id }, title: labels.occupation(id) }))],
        [t('jobs.dismissals.cities'), data.cities.map((id) => ({ what: { kind: 'cities', id }, title: labels.city(id) }))],
      ]
    : []
  const shown = parts.filter(([, rows]) => rows.length > 0)
  return (
    <Screen title={t('jobs.dismissals.title')} lead={t('jobs.dismissals.lead')} navigation={navigation} onBack={() => void back('me')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting rows={4} />}
      {data && shown.length === 0 && (
        <EmptyState drawing="done" title={t('jobs.dismissals.emptyTitle')} body={t('jobs.dismissals.emptyText')} actionLabel={t('jobs.dismissals.emptyAction')} onAction={() => switchTo('home')} />
      )}
      <Stack gap={24}>
        {shown.map(([title, rows]) => (
          <Section key={title} title={title}>
            <ListGroup>
              {rows.map(({ what, title: name, note }) => (
                <ListRow
                  key={name + ('id' in what ? what.id : '')}
                  title={name}
                  {...(note !== undefined && { note })}
                  end={
                    <Button size="sm" variant="secondary" label={t('jobs.dismissals.takeBackOf', { what: name })} onTap={() => takeBack(what)}>
                      {t('jobs.dismissals.takeBack')}
                    </Button>
                  }
                />
              ))}
            </ListGroup>
          </Section>
        ))}
        {shown.length > 0 && (
          <Button variant="quiet" onTap={() => setAskingAll(true)}>
            {t('jobs.dismissals.all')}
          </Button>
        )}
      </Stack>
      <Dialog
        isOpen={isAskingAll}
        title={t('jobs.dismissals.all')}
        consequences={[t('jobs.dismissals.allWhat')]}
        confirmLabel={t('jobs.dismissals.all')}
        onConfirm={() => takeBack({ kind: 'all' })}
        onCancel={() => setAskingAll(false)}
      />
    </Screen>
  )
}

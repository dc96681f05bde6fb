import { useState } from 'react'
import { listShortlist, removeFromShortlist } from '~/contract/talents'
import { PersonLine } from '~/src/features/matching/person-line'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { formatMoment } from '~/src/i18n/format/format-relative'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Columns } from '~/src/ui/layout/columns'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { CompetencyTags } from './competency-tags'
import { ShortlistSheet } from './shortlist-sheet'
import { shortlistAnswers } from './shortlist-answers'
import { TalentMatchFace } from './talent-match-face'
import type { useChosen } from './use-chosen'

type Entry = OutputOf<typeof listShortlist>['entries'][number]

/** Whom the employer keeps in mind, for all colleagues; of one posting, or all. */
export function Shortlist({ isShown, jobId, choice, onSearch }: { isShown: boolean; jobId: string | undefined; choice: ReturnType<typeof useChosen>; onSearch: () => void }) {
  const { t } = useText()
  const [edited, setEdited] = useState<Entry>()
  const found = usePages(listShortlist, jobId === undefined ? {} : { jobId }, { isEnabled: isShown })
  const entries = found.pages.flatMap((page) => page.entries)
  if (found.error && entries.length === 0) return <Failed error={found.error} onRetry={found.retry} />
  if (found.isPending) return <Waiting cards={4} />
  if (entries.length === 0) return <EmptyState drawing="people" title={t('talents.shortlistEmptyTitle')} body={t('talents.shortlistEmptyText')} actionLabel={t('talents.shortlistEmptyAction')} onAction={onSearch} />
  return (
    <Stack gap={16}>
      <Text size={14} tone="muted" isBlock>
        {t('talents.shortlistShared')}
      </Text>
      <Columns count={3}>
        {entries.map((entry) => (
          <ShortlistCard key={`${entry.jobId ?? ''}.${entry.talent.studentId}`} entry={entry} choice={choice} onEdit={() => setEdited(entry)} />
        ))}
      </Columns>
      {found.hasMore && (
        <Button variant="secondary" isLoading={found.isFetching} onTap={found.more}>
          {t('common.more')}
        </Button>
      )}
      {edited && (
        <ShortlistSheet
          studentId={edited.talent.studentId}
          name={edited.talent.name}
          jobId={edited.jobId}
          jobTitle={edited.jobTitle ?? undefined}
          note={edited.note}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Stack>
  )
}

function ShortlistCard({ entry, choice, onEdit }: { entry: Entry; choice: ReturnType<typeof useChosen>; onEdit: () => void }) {
  const { t, locale, errorText } = useText()
  const { talent, jobId, jobTitle, note, addedByName, addedAt } = entry
  const { studentId, name } = talent
  const isChosen = choice.chosen.includes(studentId)
  const remove = useCommand(removeFromShortlist, {
    refreshes: shortlistAnswers,
    onDone: () => notify({ text: t('talents.offShortlist', { name }) }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  return (
    <Card isSelected={isChosen}>
      <Stack gap={12}>
        <PersonLine person={talent} />
        {talent.match ? <TalentMatchFace talent={talent} size="sm" /> : <CompetencyTags talent={talent} isWrapping />}
        <Row gap={8} isWrapping>
          <Tag icon="briefcase">{jobTitle ?? t('talents.generalList')}</Tag>
        </Row>
        {note !== '' && <Text size={14} isBlock>{note}</Text>}
        <Text size={12} tone="muted" isBlock>
          {t('talents.addedBy', { name: addedByName, when: formatMoment(addedAt, Date.now(), locale) })}
        </Text>
        <Row gap={4} isWrapping>
          <IconButton name="edit" label={t('talents.editNoteOf', { name })} onTap={onEdit} />
          <Button size="sm" variant={isChosen ? 'secondary' : 'quiet'} icon={isChosen ? 'check' : 'plus'} isDisabled={!isChosen && !choice.hasRoom} onTap={() => choice.toggle(studentId)}>
            {t('talents.compare')}
          </Button>
          {jobId !== null && (
            <Button size="sm" variant="quiet" icon="send" onTap={() => go('invite', { job: jobId, student: studentId, name })}>
              {t('talents.invite')}
            </Button>
          )}
          <IconButton name="trash" label={t('common.removeItem', { name })} isDisabled={remove.isPending} onTap={() => void remove.run({ studentId, jobId })} />
        </Row>
      </Stack>
    </Card>
  )
}

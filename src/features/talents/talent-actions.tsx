import { useState } from 'react'
import { removeFromShortlist } from '~/contract/talents'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { notify } from '~/src/ui/notice/notify'
import { SearchablePicker } from '~/src/ui/picker/searchable-picker'
import { shortlistAnswers } from './shortlist-answers'
import { ShortlistSheet } from './shortlist-sheet'
import type { Talent, TalentsFound } from './talent-search'

/** What one does about a student: keep in mind, answer the application, or invite; without a posting one is chosen first. */
export function TalentActions({ talent, jobId, jobs }: { talent: Talent; jobId: string | undefined; jobs: TalentsFound['choices']['jobs'] }) {
  const { t, errorText } = useText()
  const [open, setOpen] = useState<'shortlist' | 'job'>()
  const { studentId, name, application, invitation, isShortlisted } = talent
  const remove = useCommand(removeFromShortlist, {
    refreshes: shortlistAnswers,
    onDone: () => notify({ text: t('talents.offShortlist', { name }) }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  const isWaiting = invitation?.status === 'open'
  const invite = (job: string) => go('invite', { job, student: studentId, name })
  return (
    <>
      <Button size="md" isBlock variant="secondary" icon="bookmark" onTap={() => (isShortlisted ? remove.run({ studentId, jobId: jobId ?? null }) : setOpen('shortlist'))}>
        {t(isShortlisted ? 'talents.takeOff' : 'talents.keep')}
      </Button>
      {application && jobId !== undefined ? (
        <Button size="md" isBlock onTap={() => go('applicants', { job: jobId, application: application.applicationId })}>
          {t('talents.seeApplication')}
        </Button>
      ) : (
        <Button size="md" isBlock isDisabled={isWaiting || (jobId === undefined && jobs.length === 0)} onTap={() => (jobId === undefined ? setOpen('job') : invite(jobId))}>
          {t(isWaiting ? 'talents.invited' : 'talents.invite')}
        </Button>
      )}
      {open === 'shortlist' && <ShortlistSheet studentId={studentId} name={name} jobId={jobId ?? null} jobTitle={jobs.find(({ id }) => id === jobId)?.title} onClose={() => setOpen(undefined)} />}
      <SearchablePicker
        isOpen={open === 'job'}
        title={t('talents.inviteFor', { name })}
        options={jobs.map(({ id, title }) => ({ value: id, label: title }))}
        value={[]}
        mode="single"
        onChange={([chosen]) => {
          if (chosen !== undefined) void invite(chosen)
        }}
        onClose={() => setOpen(undefined)}
      />
    </>
  )
}

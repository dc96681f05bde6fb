import type { listInterviews } from '~/contract/interviews'
import type { OutputOf } from '~/contract/operation'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { sentenceCase } from '~/src/i18n/format/sentence-case'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Tag } from '~/src/ui/tag/tag'

type Lists = OutputOf<typeof listInterviews>

/** Open invitations: for the student to take a time, for the recruiter to wait. */
export function InvitationList({ invitations, isRecruiter }: { invitations: Lists['invitations']; isRecruiter: boolean }) {
  const { t, locale } = useText()
  if (invitations.length === 0) return null
  return (
    <Section title={t(isRecruiter ? 'interviews.list.openEmployer' : 'interviews.list.open')}>
      <ListGroup>
        {invitations.map(({ invitationId, jobTitle, employerName, studentName, answerBy, slots }) => (
          <ListRow
            key={invitationId}
            start={<Icon name="calendar" size={24} />}
            title={`${isRecruiter ? studentName : employerName} · ${jobTitle}`}
            note={`${t('interviews.list.offered', { n: slots.length })} · ${t('interviews.list.answerBy', { when: formatMoment(answerBy, Date.now(), locale) })}`}
            onTap={() => void go('invitation', { id: invitationId })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

/** Booked interviews under a title. */
export function InterviewList({ title, interviews, isRecruiter, isPast }: { title: string; interviews: Lists['interviews']; isRecruiter: boolean; isPast: boolean }) {
  const { t, locale } = useText()
  if (interviews.length === 0) return null
  return (
    <Section title={title}>
      <ListGroup>
        {interviews.map(({ interviewId, jobTitle, employerName, studentName, startsAt, minutes, form, status }) => (
          <ListRow
            key={interviewId}
            start={<Icon name={form === 'video' ? 'video' : form === 'chat' ? 'message' : 'people'} size={24} />}
            title={`${sentenceCase(formatMoment(startsAt, Date.now(), locale))} · ${isRecruiter ? studentName : employerName}`}
            note={`${jobTitle} · ${t(`interviews.form.${form}`)} · ${t('interviews.minutes', { n: minutes })}`}
            {...(isPast && { end: <Tag tone={status === 'evaluated' ? 'success' : 'neutral'}>{t(status === 'cancelled' ? 'interviews.list.cancelled' : status === 'evaluated' ? 'interviews.list.evaluated' : 'interviews.list.waiting')}</Tag> })}
            onTap={() => void go('interview', { id: interviewId })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

import { useMemo } from 'react'
import { listInterviews } from '~/contract/interviews'
import { isMeetingLink } from '~/domain/interviews/meeting-link'
import { chinaDateOf } from '~/domain/time/china-date'
import { useText } from '~/src/i18n/use-text'
import { useNow } from '~/src/features/interviews/use-now'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { useOperation } from '~/src/platform/use-operation'
import { answerTimes, firstHabits, type InviteHabits, mostSlots, nextWorkday, ownBooked, planDays, usualAnswerTime } from './invite-plan'

/** A video interview needs a link: in WeChat nothing else brings both sides together. */
function linkProblemOf(link: string): 'missing' | 'wrong' | undefined {
  if (link === '') return 'missing'
  return isMeetingLink(link) ? undefined : 'wrong'
}

/** What belongs to this one invitation; kept until it is sent. */
interface Offer {
  /** YYYY-MM-DD */
  days: readonly string[]
  /** times laid out and not offered */
  left: readonly string[]
  answerBy?: string
}

interface Invited {
  jobId: string
  jobTitle: string
  studentId: string
  name: string
}

/** What is filled in of an invitation; habits and words are kept on the device for the next one too. */
export function useInviteForm({ jobId, jobTitle, studentId, name }: Invited) {
  const { t } = useText()
  const now = useNow(60_000)
  const today = chinaDateOf(new Date(now).toISOString())
  const { values: habits, change: set } = useDraftValues<InviteHabits>('invite', (kept) => kept ?? firstHabits)
  const offer = useDraftValues<Offer>(`invite:${jobId}:${studentId}`, (kept) => {
    const days = kept?.days.filter((date) => date >= today) ?? []
    return days.length > 0 && kept ? { ...kept, days } : { days: [nextWorkday(today)], left: [] }
  })
  const { days, left, answerBy } = offer.values
  const interviews = useOperation(listInterviews, {})
  const planned = useMemo(() => {
    return planDays(days, habits, ownBooked(interviews.data?.interviews ?? []), new Date(now).toISOString())
  }, [days, habits, interviews.data, now])
  const all = planned.flatMap((day) => day.slots)
  const slots = all.filter(({ startsAt }) => !left.includes(startsAt)).slice(0, mostSlots)
  const times = answerTimes(slots, now, answerBy)
  const message = habits.message?.split('{name}').join(name) ?? t('invites.messageTemplate', { name, job: jobTitle })
  return {
    now,
    habits,
    set,
    message,
    /** The student's name is kept as a place to fill in, so that the words serve for the next one. */
    setMessage: (text: string) => set({ message: name === '' ? text : text.split(name).join('{name}') }),
    linkProblem: habits.form === 'video' ? linkProblemOf(habits.meetingLink.trim()) : undefined,
    days,
    addDay: () => offer.change((kept) => ({ days: [...kept.days, nextWorkday([...kept.days].sort().pop() ?? '')] })),
    changeDay: (before: string, date: string) => offer.change((kept) => ({ days: kept.days.includes(date) ? kept.days : kept.days.map((one) => (one === before ? date : one)) })),
    removeDay: (date: string) => offer.change((kept) => ({ days: kept.days.filter((one) => one !== date) })),
    planned,
    slots,
    choose: (chosen: readonly string[]) => offer.change({ left: all.map(({ startsAt }) => startsAt).filter((at) => !chosen.includes(at)) }),
    times,
    answerBy: answerBy !== undefined && times.includes(answerBy) ? answerBy : usualAnswerTime(times, now),
    setAnswerBy: (at: string) => offer.change({ answerBy: at }),
    /** It is sent: the next one begins anew. */
    discard: offer.discard,
  }
}

export type InviteForm = ReturnType<typeof useInviteForm>

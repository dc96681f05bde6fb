import { useMemo, useState } from 'react'
import { listInterviews } from '~/contract/interviews'
import type { Slot } from '~/domain/interviews/slot-cells'
import { chinaDateOf } from '~/domain/time/china-date'
import { useText } from '~/src/i18n/use-text'
import { useDraft } from '~/src/platform/use-draft'
import { useOperation } from '~/src/platform/use-operation'
import { answerTimes, firstHabits, type InviteHabits, mostSlots, nextWorkday, planDays, usualAnswerTime } from './invite-plan'

const isLink = (text: string) => /^https:\/\/[^\s]+$/.test(text)

/** What is filled in of an invitation; habits and words are kept on the device for the next one. */
export function useInviteForm({ jobTitle, name }: { jobTitle: string; name: string }) {
  const { t } = useText()
  const [now] = useState(() => Date.now())
  const draft = useDraft<InviteHabits>('invite')
  const [habits, setHabits] = useState(draft.initial?.values ?? firstHabits)
  const [days, setDays] = useState(() => [nextWorkday(chinaDateOf(new Date(now).toISOString()))])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [answerBy, setAnswerBy] = useState<string>()
  const interviews = useOperation(listInterviews, {})
  const planned = useMemo(() => {
    const booked: Slot[] = (interviews.data?.interviews ?? []).filter(({ status }) => status === 'booked')
    return planDays(days, habits, booked, new Date(now).toISOString())
  }, [days, habits, interviews.data, now])
  const all = planned.flatMap((day) => day.slots)
  const slots = all.filter(({ startsAt }) => !left.has(startsAt)).slice(0, mostSlots)
  const times = answerTimes(slots, now)
  const message = habits.message?.split('{name}').join(name) ?? t('invites.messageTemplate', { name, job: jobTitle })
  const set = (change: Partial<InviteHabits>) => {
    const next = { ...habits, ...change }
    setHabits(next)
    draft.keep(next)
  }
  return {
    now,
    habits,
    set,
    message,
    /** The student's name is kept as a place to fill in, so that the words serve for the next one. */
    setMessage: (text: string) => set({ message: name === '' ? text : text.split(name).join('{name}') }),
    linkError: habits.form === 'video' && habits.meetingLink !== '' && !isLink(habits.meetingLink.trim()) ? t('invites.meetingLinkWrong') : undefined,
    days,
    addDay: () => setDays([...days, nextWorkday([...days].sort().pop() ?? '')]),
    changeDay: (before: string, date: string) => setDays(days.includes(date) ? days : days.map((one) => (one === before ? date : one))),
    removeDay: (date: string) => setDays(days.filter((one) => one !== date)),
    planned,
    slots,
    choose: (chosen: readonly string[]) => setLeft(new Set(all.map(({ startsAt }) => startsAt).filter((at) => !chosen.includes(at)))),
    times,
    answerBy: answerBy !== undefined && times.includes(answerBy) ? answerBy : usualAnswerTime(times, now),
    setAnswerBy,
  }
}

export type InviteForm = ReturnType<typeof useInviteForm>

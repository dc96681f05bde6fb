import { chinaTime } from '~/src/i18n/format/china-time'
import { formatDay, formatWeekday } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { SlotPicker } from '~/src/ui/date/slot-picker'
import { mostSlots } from './invite-plan'
import type { InviteForm } from './use-invite-form'

/** The times laid out, day by day; what is booked stands between them, taken. */
export function OfferedTimes({ form, error }: { form: InviteForm; error: string | undefined }) {
  const { t, locale } = useText()
  const days = form.planned.map(({ date, slots, booked }) => ({
    date,
    label: [`${formatDay(date, locale)} ${formatWeekday(date, locale)}`, ...(booked.length > 0 ? [t('invites.booked', { n: booked.length })] : [])].join(' · '),
    slots: [...slots.map((slot) => ({ slot, isTaken: false })), ...booked.map((slot) => ({ slot, isTaken: true }))]
      .sort((one, other) => one.slot.startsAt.localeCompare(other.slot.startsAt))
      .map(({ slot, isTaken }) => ({ id: isTaken ? `booked${slot.startsAt}` : slot.startsAt, label: chinaTime(slot.startsAt).format('HH:mm'), isTaken })),
  }))
  const isEmpty = form.planned.every(({ slots }) => slots.length === 0)
  return (
    <SlotPicker
      label={t('invites.offered')}
      hint={t('invites.offeredHint', { max: mostSlots })}
      error={isEmpty ? t('invites.noTimes') : error}
      mode="multiple"
      max={mostSlots}
      days={days}
      value={form.slots.map(({ startsAt }) => startsAt)}
      onChange={form.choose}
    />
  )
}

import { chinaDateOf } from '~/domain/time/china-date'
import { formatDay, formatWeekday } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { DateField } from '~/src/ui/date/date-field'
import { Field } from '~/src/ui/field/field'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Columns } from '~/src/ui/layout/columns'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import type { InviteForm } from './use-invite-form'

const lengths = ['15', '30', '45', '60'] as const
const breaks = ['0', '15', '30'] as const
const mostDays = 5

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const quarters = Array.from({ length: 14 * 4 + 1 }, (_, n) => 8 * 60 + n * 15).map((minutes) => ({ value: String(minutes), label: clock(minutes) }))

/** Which days, from when until when, how long, how much rest between. */
export function StretchFields({ form }: { form: InviteForm }) {
  const { t, locale } = useText()
  const { habits, set, days } = form
  const today = chinaDateOf(new Date(form.now).toISOString())
  return (
    <Stack gap={16}>
      {days.map((date) => (
        <Row key={date} gap={8} align="end">
          <Fill>
            <DateField label={t('invites.day')} value={date} today={today} min={today} onChange={(next) => form.changeDay(date, next)} />
          </Fill>
          {days.length > 1 && <IconButton name="close" label={t('invites.removeDay', { day: `${formatDay(date, locale)} ${formatWeekday(date, locale)}` })} onTap={() => form.removeDay(date)} />}
        </Row>
      ))}
      {days.length < mostDays && (
        <Row>
          <Button size="sm" variant="quiet" icon="plus" onTap={form.addDay}>
            {t('invites.addDay')}
          </Button>
        </Row>
      )}
      <Row gap={12} align="start">
        <Fill>
          <PickerField label={t('invites.from')} options={quarters} value={[String(habits.from)]} onChange={([from]) => from !== undefined && set({ from: Number(from), until: Math.max(habits.until, Number(from) + habits.minutes) })} />
        </Fill>
        <Fill>
          <PickerField label={t('invites.until')} options={quarters.filter(({ value }) => Number(value) > habits.from)} value={[String(habits.until)]} onChange={([until]) => until !== undefined && set({ until: Number(until) })} />
        </Fill>
      </Row>
      <Columns count={2}>
        <Field label={t('invites.length')}>
          <SegmentedControl
            label={t('invites.length')}
            options={lengths.map((value) => ({ value, label: t('invites.lengthMinutes', { n: value }) }))}
            value={String(habits.minutes) as (typeof lengths)[number]}
            onChange={(minutes) => set({ minutes: Number(minutes) })}
          />
        </Field>
        <Field label={t('invites.break')}>
          <SegmentedControl
            label={t('invites.break')}
            options={breaks.map((value) => ({ value, label: value === '0' ? t('invites.breakNone') : t('invites.lengthMinutes', { n: value }) }))}
            value={String(habits.breakMinutes) as (typeof breaks)[number]}
            onChange={(breakMinutes) => set({ breakMinutes: Number(breakMinutes) })}
          />
        </Field>
      </Columns>
    </Stack>
  )
}

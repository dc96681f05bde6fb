import { View } from '@tarojs/components'
import { useState } from 'react'
import { formatDate, formatWeekday } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { classes } from '~/src/ui/classes'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { addMonths, monthGrid } from './month-grid'
import styles from './calendar.module.scss'

export interface CalendarProps {
  /** YYYY-MM-DD, or '' */
  value: string
  onChange: (date: string) => void
  /** YYYY-MM-DD in China */
  today: string
  min?: string | undefined
  max?: string | undefined
  /** A dot under days that have something. */
  marked?: ReadonlySet<string>
}

// A Monday, for the names of the weekdays.
const weekdayDates = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07']

/** One month at a time. */
export function Calendar({ value, onChange, today, min, max, marked }: CalendarProps) {
  const { t, locale } = useText()
  const [month, setMonth] = useState((value || min || today).slice(0, 7))
  const isOut = (date: string) => (min !== undefined && date < min) || (max !== undefined && date > max)
  const [year = '', number = ''] = month.split('-')
  return (
    <View>
      <View className={styles.head}>
        <IconButton name="chevron-left" label={t('common.previousMonth')} isDisabled={min !== undefined && month <= min.slice(0, 7)} onTap={() => setMonth(addMonths(month, -1))} />
        <Text weight="medium" isNumeric isLive>{t('common.yearMonth', { year, month: Number(number) })}</Text>
        <IconButton name="chevron-right" label={t('common.nextMonth')} isDisabled={max !== undefined && month >= max.slice(0, 7)} onTap={() => setMonth(addMonths(month, 1))} />
      </View>
      <View className={styles.week} aria-hidden="true">
        {weekdayDates.map((date) => <View key={date} className={styles.weekday}>{formatWeekday(date, locale).replace('周', '')}</View>)}
      </View>
      {monthGrid(month).map((week, index) => (
        <View key={`${month}-${index}`} className={styles.week}>
          {week.map((date, place) =>
            date === null ? (
              <View key={place} className={styles.blank} />
            ) : (
              <Tappable
                key={date}
                label={formatDate(date, locale)}
                isSelected={date === value}
                isDisabled={isOut(date)}
                className={classes(styles.day, date === value && styles.isChosen, date === today && styles.isToday, isOut(date) && styles.isOut, marked?.has(date) && styles.isMarked)}
                onTap={() => onChange(date)}
              >
                {Number(date.slice(8))}
              </Tappable>
            ),
          )}
        </View>
      ))}
    </View>
  )
}

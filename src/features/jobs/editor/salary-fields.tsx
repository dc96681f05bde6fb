import { View } from '@tarojs/components'
import { formatSalary } from '~/src/i18n/format/format-salary'
import { useText } from '~/src/i18n/use-text'
import { NumberInput } from '~/src/ui/field/number-input'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Text } from '~/src/ui/text/text'
import { FindingNotes } from './finding-notes'
import type { PostingFormProps } from './posting-form'

/** Monthly pay from–to, and how students will read it. */
export function SalaryFields({ draft, change, touch, errorOf, findingsOf }: PostingFormProps) {
  const { t, locale } = useText()
  const { min, max } = draft.salary ?? {}
  const isRange = min !== undefined && max !== undefined && max >= min && max > 0
  return (
    <View>
      <Row gap={16} align="start">
        <Fill>
          <NumberInput
            id="posting-salary-min"
            label={t('postings.editor.salaryMin')}
            error={errorOf('salary')}
            value={min}
            maxLength={6}
            suffix={t('postings.editor.salaryUnit')}
            onChange={(value) => change({ salary: { min: value, max } })}
            onBlur={() => touch('salary')}
          />
        </Fill>
        <Fill>
          <NumberInput
            id="posting-salary-max"
            label={t('postings.editor.salaryMax')}
            value={max}
            maxLength={6}
            suffix={t('postings.editor.salaryUnit')}
            onChange={(value) => change({ salary: { min, max: value } })}
            onBlur={() => touch('salary')}
          />
        </Fill>
      </Row>
      {isRange && (
        <Text size={14} tone="muted" isBlock>
          {t('postings.editor.salaryShown', { salary: formatSalary({ min, max }, locale, draft.salaryMonths) })}
        </Text>
      )}
      <FindingNotes text="" findings={findingsOf('salary')} />
    </View>
  )
}

import { useMemo } from 'react'
import { postingLimits } from '~/domain/jobs/posting-limits'
import { occupationOptions } from '~/src/features/catalogues/picker-options'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { FindingNotes } from './finding-notes'
import { PartAnchor } from './part-anchor'
import type { PostingFormProps } from './posting-form'

/** What the job is, in words. */
export function BasicsFields({ draft, change, touch, errorOf, findingsOf, onOccupation }: PostingFormProps & { onOccupation: (code: string | undefined) => void }) {
  const { t, locale } = useText()
  const occupations = useMemo(() => occupationOptions(locale), [locale])
  return (
    <Card>
      <Stack gap={20}>
        <PartAnchor part="title">
          <TextInput
            id="posting-title"
            label={t('postings.editor.jobTitle')}
            hint={t('postings.editor.jobTitleHint')}
            error={errorOf('title')}
            value={draft.title ?? ''}
            maxLength={postingLimits.titleLength}
            hasCounter
            onChange={(title) => change({ title })}
            onBlur={() => touch('title')}
          />
          <FindingNotes text={draft.title ?? ''} findings={findingsOf('title')} />
        </PartAnchor>
        <PickerField
          label={t('postings.editor.occupation')}
          hint={t('postings.editor.occupationHint')}
          error={errorOf('occupation')}
          options={occupations}
          value={draft.occupation ? [draft.occupation] : []}
          onChange={([code]) => onOccupation(code)}
          onBlur={() => touch('occupation')}
        />
        <PartAnchor part="duties">
          <TextArea
            id="posting-duties"
            label={t('postings.editor.duties')}
            hint={t('postings.editor.dutiesHint')}
            error={errorOf('duties')}
            value={draft.duties ?? ''}
            maxLength={postingLimits.dutiesLength}
            rows={6}
            onChange={(duties) => change({ duties })}
            onBlur={() => touch('duties')}
          />
          <FindingNotes text={draft.duties ?? ''} findings={findingsOf('duties')} />
        </PartAnchor>
        <PartAnchor part="benefits">
          <TextArea
            id="posting-benefits"
            label={t('postings.editor.benefits')}
            mark={t('common.optional')}
            value={draft.benefits ?? ''}
            maxLength={postingLimits.benefitsLength}
            rows={3}
            onChange={(benefits) => change({ benefits })}
          />
          <FindingNotes text={draft.benefits ?? ''} findings={findingsOf('benefits')} />
        </PartAnchor>
      </Stack>
    </Card>
  )
}

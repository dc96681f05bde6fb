import { interviewForms } from '~/domain/interviews/interview-status'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { Field } from '~/src/ui/field/field'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { OfferedTimes } from './offered-times'
import { StretchFields } from './stretch-fields'
import type { InviteForm } from './use-invite-form'

/** An invitation: in which form, at which times, with which words, answered by when. */
export function InviteFields({ form, slotError, answerError, messageError, isTried }: {
  form: InviteForm
  slotError: string | undefined
  answerError: string | undefined
  messageError: string | undefined
  isTried: boolean
}) {
  const { t, locale } = useText()
  const { habits, set, linkProblem } = form
  const missing = isTried ? t('invites.meetingLinkMissing') : undefined
  const linkError = linkProblem === 'wrong' ? t('invites.meetingLinkWrong') : linkProblem && missing
  return (
    <Stack gap={24}>
      <Section title={t('invites.form')}>
        <Card>
          <Stack gap={12}>
            <SegmentedControl label={t('invites.form')} options={[...interviewForms].reverse().map((value) => ({ value, label: t(`invites.forms.${value}`) }))} value={habits.form} onChange={(next) => set({ form: next })} />
            <Text size={14} tone="muted" isBlock>
              {t(`invites.formNote.${habits.form}`)}
            </Text>
            {habits.form === 'video' && (
              <TextInput
                id="invite-link"
                label={t('invites.meetingLink')}
                hint={t('invites.meetingLinkHint')}
                error={linkError}
                icon="link"
                maxLength={300}
                value={habits.meetingLink}
                onChange={(meetingLink) => set({ meetingLink })}
              />
            )}
          </Stack>
        </Card>
      </Section>
      <Section title={t('invites.times')} note={t('invites.timesNote')}>
        <Card>
          <Stack gap={20}>
            <StretchFields form={form} />
            <OfferedTimes form={form} error={slotError ?? (isTried && form.slots.length === 0 ? t('invites.pickOne') : undefined)} />
            {form.slots.length > 0 && (
              <Field label={t('invites.answerBy')} error={form.times.length === 0 ? t('invites.noAnswerTime') : answerError}>
                <ChipGroup
                  options={form.times.map((at) => ({ value: at, label: t('invites.answerBefore', { when: formatMoment(at, form.now, locale) }) }))}
                  value={form.answerBy === undefined ? [] : [form.answerBy]}
                  onChange={([at]) => at !== undefined && form.setAnswerBy(at)}
                />
              </Field>
            )}
          </Stack>
        </Card>
      </Section>
      <Section title={t('invites.message')}>
        <Card>
          <TextArea id="invite-message" label={t('invites.message')} error={isTried && form.message.trim() === '' ? t('invites.missing') : messageError} value={form.message} maxLength={300} rows={5} onChange={form.setMessage} />
        </Card>
      </Section>
      <Text size={14} tone="muted" isBlock>
        {t('invites.what')}
      </Text>
    </Stack>
  )
}

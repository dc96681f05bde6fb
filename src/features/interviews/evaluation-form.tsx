import { useState } from 'react'
import { listApplicants, viewApplicant } from '~/contract/applications'
import { listInterviews, readInterview, recordEvaluation } from '~/contract/interviews'
import type { InputOf } from '~/contract/operation'
import { evaluationCriteria, interviewDecisions, type EvaluationCriterion, type InterviewDecision } from '~/domain/interviews/interview-status'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { Field } from '~/src/ui/field/field'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { TextArea } from '~/src/ui/field/text-area'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Text } from '~/src/ui/text/text'
import { ConfirmLevels, withLevel, type ConfirmedLevels } from './confirm-levels'

interface Draft {
  scores: Partial<Record<EvaluationCriterion, number>>
  decision?: InterviewDecision
  messageToStudent: string
  privateNote: string
  /** absent in drafts kept before levels could be confirmed */
  confirmed?: ConfirmedLevels
}

const points = ['1', '2', '3', '4', '5'] as const
const pointNames = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 } as const

/** Scores, a decision and words to the student; written during the interview and after, sent once. */
export function EvaluationForm({ interviewId }: { interviewId: string }) {
  const { t, find } = useText()
  const { values: form, change, discard } = useDraftValues<Draft>(`evaluation:${interviewId}`, (kept) => kept ?? { scores: {}, messageToStudent: '', privateNote: '' })
  const [isChecked, setChecked] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const page = useOperation(readInterview, { interviewId })
  const required = page.data?.required ?? []
  const record = useCommand(recordEvaluation, {
    refreshes: [readInterview, listInterviews, listApplicants, viewApplicant],
    onDone: () => {
      discard()
      notify({ text: t('interviews.evaluation.sent'), tone: 'success' })
    },
  })
  const complete = inputOf(interviewId, form, required)
  const confirmedCount = complete?.confirmed?.length ?? 0
  const ask = () => {
    setChecked(true)
    if (complete) setAsking(true)
  }
  const send = async () => {
    if (complete) await record.run(complete)
    setAsking(false)
  }
  const lacksScores = evaluationCriteria.some((criterion) => form.scores[criterion] === undefined)
  return (
    <Stack gap={20}>
      <Text size={14} tone="muted" isBlock>
        {t('interviews.evaluation.note')}
      </Text>
      {evaluationCriteria.map((criterion) => {
        const score = points.find((point) => pointNames[point] === form.scores[criterion])
        return (
          <Field key={criterion} label={t(`interviews.evaluation.criterion.${criterion}`)} {...(score && { hint: find(`interviews.evaluation.score.${score}`) })}>
            <SegmentedControl<string>
              label={t(`interviews.evaluation.criterion.${criterion}`)}
              options={points.map((point) => ({ value: point, label: point }))}
              value={score ?? ''}
              onChange={(point) => change(({ scores }) => ({ scores: { ...scores, [criterion]: Number(point) } }))}
            />
          </Field>
        )
      })}
      {isChecked && lacksScores && <Banner tone="warning">{t('interviews.evaluation.missingScores')}</Banner>}
      <Field label={t('interviews.evaluation.decision')} error={isChecked && !form.decision ? t('interviews.evaluation.missingDecision') : undefined}>
        <SegmentedControl<string>
          label={t('interviews.evaluation.decision')}
          options={interviewDecisions.map((decision) => ({ value: decision, label: t(`interviews.page.decision.${decision}`) }))}
          value={form.decision ?? ''}
          onChange={(chosen) => {
            const decision = interviewDecisions.find((one) => one === chosen)
            if (decision) change({ decision })
          }}
        />
      </Field>
      {required.length > 0 && <ConfirmLevels required={required} value={form.confirmed ?? {}} onChange={(id, level) => change(({ confirmed }) => ({ confirmed: withLevel(confirmed, id, level) }))} />}
      <TextArea
        id="evaluation-message"
        label={t('interviews.evaluation.message')}
        hint={t('interviews.evaluation.messageHint')}
        value={form.messageToStudent}
        maxLength={300}
        error={isChecked && form.messageToStudent.trim() === '' ? t('interviews.evaluation.missingMessage') : undefined}
        onChange={(messageToStudent) => change({ messageToStudent })}
      />
      <TextArea id="evaluation-note" label={t('interviews.evaluation.privateNote')} hint={t('interviews.evaluation.privateNoteHint')} mark={t('common.optional')} value={form.privateNote} maxLength={1000} onChange={(privateNote) => change({ privateNote })} />
      <CommandFailed error={record.error} />
      <Button isBlock isLoading={record.isPending} onTap={ask}>
        {t('interviews.evaluation.send')}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={t('interviews.evaluation.sendTitle')}
        consequences={[...(['told', 'stage'] as const).map((what) => t(`interviews.evaluation.sendWhat.${what}`)), ...(confirmedCount > 0 ? [t('confirmations.give.becomes', { n: confirmedCount })] : []), t('interviews.evaluation.sendWhat.final')]}
        confirmLabel={t('interviews.evaluation.send')}
        onConfirm={send}
        onCancel={() => setAsking(false)}
      />
    </Stack>
  )
}

/** The whole evaluation, or undefined while something is missing. */
function inputOf(interviewId: string, { scores, decision, messageToStudent, privateNote, confirmed = {} }: Draft, required: readonly { id: string }[]): InputOf<typeof recordEvaluation> | undefined {
  const whole = evaluationCriteria.every((criterion) => scores[criterion] !== undefined)
  if (!whole || !decision || messageToStudent.trim() === '') return undefined
  // Of a draft kept while the posting changed, only what it still asks for.
  const levels = required.flatMap(({ id }) => (confirmed[id] ? [{ id, level: confirmed[id] }] : []))
  return { interviewId, scores: scores as Record<EvaluationCriterion, number>, decision, messageToStudent, privateNote, confirmed: levels }
}

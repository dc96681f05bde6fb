import { useState } from 'react'
import { type Goal, removeGoal, saveGoal } from '~/contract/card-goals'
import { readCard } from '~/contract/cards'
import { type EntryKind, entryKinds } from '~/domain/cards/entry-kinds'
import { competencyOptions } from '~/src/features/catalogues/picker-options'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { back } from '~/src/platform/navigation'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { DateField } from '~/src/ui/date/date-field'
import { Field } from '~/src/ui/field/field'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stepper } from '~/src/ui/field/stepper'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { PickerField } from '~/src/ui/picker/picker-field'
import { EntryConflict } from './entry-conflict'
import { blankGoal, goalFormOf, type GoalForm, isComplete, measureOf } from './goal-form'
import { GoalSteps } from './goal-steps'

const countable = entryKinds.filter((kind) => kind !== 'gaokao-choice' && kind !== 'wished-major' && kind !== 'reflection')
const levels = ['1', '2', '3', '4', '5'] as const
const ways = ['competency', 'entries', 'steps'] as const

/** What to reach, by when, and what tells that it is reached. */
export function GoalEditor({ standing, today }: { standing: Goal | undefined; today: string }) {
  const { t, locale } = useText()
  const { values: form, change, discard } = useDraftValues<GoalForm>(`goal-${standing?.goalId ?? 'new'}`, (kept) => ({ ...(standing ? goalFormOf(standing) : blankGoal), ...kept }))
  const [isRemoving, setRemoving] = useState(false)
  const leave = (words: string) => {
    discard()
    refresh(readCard)
    notify({ text: words, tone: 'success' })
    void back('card')
  }
  const save = useCommand(saveGoal, { onDone: () => leave(t('chapters.goal.saved')), onError: ({ code }) => code === 'GOAL_CHANGED' && refresh(readCard) })
  const remove = useCommand(removeGoal, { onDone: () => leave(t('chapters.goal.removed')), onError: ({ code }) => code === 'GOAL_CHANGED' && refresh(readCard) })
  const isMovedOn = standing !== undefined && standing.revision > form.revision
  const problem = [save.error, remove.error].find((error) => error && error.code !== 'GOAL_CHANGED')
  const send = (revision: number) => save.run({ ...(standing && { goalId: standing.goalId }), revision, what: form.what, byOn: form.byOn, measure: measureOf(form) })
  return (
    <Stack gap={20}>
      {isMovedOn && (
        <EntryConflict
          title={standing.what}
          onKeepMine={() => {
            change({ revision: standing.revision })
            void send(standing.revision)
          }}
          onTakeTheirs={() => {
            change(goalFormOf(standing))
            discard()
            save.reset()
            remove.reset()
          }}
        />
      )}
      <Card>
        <Stack gap={24}>
          <TextInput label={t('chapters.goal.what')} placeholder={t('chapters.goal.whatHint')} maxLength={60} value={form.what} onChange={(what) => change({ what })} />
          <DateField label={t('chapters.goal.byOn')} today={today} min={today} value={form.byOn} onChange={(byOn) => change({ byOn })} />
          <Field label={t('chapters.goal.by')}>
            <SegmentedControl label={t('chapters.goal.by')} options={ways.map((value) => ({ value, label: t(`chapters.goal.measure.${value}`) }))} value={form.by} onChange={(by) => change({ by })} />
          </Field>
          {form.by === 'competency' && (
            <>
              <PickerField label={t('chapters.goal.competency')} mode="single" options={competencyOptions(locale)} value={form.competency === '' ? [] : [form.competency]} onChange={([competency = '']) => change({ competency })} />
              <Field label={t('chapters.goal.level')}>
                <SegmentedControl label={t('chapters.goal.level')} options={levels.map((value) => ({ value, label: value }))} value={form.level} onChange={(level) => change({ level })} />
              </Field>
            </>
          )}
          {form.by === 'entries' && (
            <>
              <Field label={t('chapters.goal.kind')}>
                <ChipGroup options={countable.map((value) => ({ value, label: t(`chapters.kind.${value}`) }))} value={[form.kind]} onChange={([kind]: EntryKind[]) => kind && change({ kind })} />
              </Field>
              <Stepper label={t('chapters.goal.count')} value={form.count} min={1} max={50} lessLabel={t('chapters.entry.less')} moreLabel={t('chapters.entry.more')} onChange={(count) => change({ count })} />
            </>
          )}
          {form.by === 'steps' && <GoalSteps steps={form.steps} onChange={(next) => change(({ steps }) => ({ steps: next(steps) }))} />}
        </Stack>
      </Card>
      <CommandFailed error={problem} />
      <Button isBlock isDisabled={!isComplete(form) || isMovedOn} isLoading={save.isPending} onTap={() => send(form.revision)}>
        {t('chapters.goal.save')}
      </Button>
      {standing && (
        <>
          <Button isBlock variant="quiet" icon="trash" isDisabled={isMovedOn} onTap={() => setRemoving(true)}>
            {t('chapters.goal.remove')}
          </Button>
          <Dialog
            isOpen={isRemoving}
            tone="danger"
            title={t('chapters.goal.removeTitle')}
            consequences={[t('chapters.goal.removeText.a')]}
            confirmLabel={t('chapters.goal.remove')}
            onConfirm={async () => {
              setRemoving(false)
              await remove.run({ goalId: standing.goalId, revision: form.revision })
            }}
            onCancel={() => setRemoving(false)}
          />
        </>
      )}
    </Stack>
  )
}

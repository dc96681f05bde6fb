import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { TextInput } from '~/src/ui/field/text-input'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import type { GoalForm } from './goal-form'

const most = 8

type Steps = GoalForm['steps']

/** The steps of a goal; the first stays. `onChange` takes what becomes of the steps as they stand by then. */
export function GoalSteps({ steps, onChange }: { steps: Steps; onChange: (change: (steps: Steps) => Steps) => void }) {
  const { t } = useText()
  return (
    <Stack gap={12}>
      {steps.map((step, index) => (
        <Row key={index} gap={8} align="end">
          <Fill>
            <TextInput label={t('chapters.goal.step', { n: index + 1 })} maxLength={60} value={step.text} onChange={(text) => onChange((standing) => standing.map((one, at) => (at === index ? { ...one, text } : one)))} />
          </Fill>
          {steps.length > 1 && <IconButton name="close" label={t('chapters.goal.removeStep')} onTap={() => onChange((standing) => standing.filter((_, at) => at !== index))} />}
        </Row>
      ))}
      {steps.length < most && (
        <Button size="sm" variant="secondary" icon="plus" onTap={() => onChange((standing) => (standing.length < most ? [...standing, { text: '', isDone: false }] : standing))}>
          {t('chapters.goal.addStep')}
        </Button>
      )}
    </Stack>
  )
}

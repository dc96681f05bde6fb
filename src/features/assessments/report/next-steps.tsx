import { localize } from '~/domain/catalogues/locale'
import { NEXT_STEP_WORDS } from '~/reference/instruments/next-steps'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import type { Report } from './report-data'

/** A few small things to do, each a tap away from where it is done. */
export function NextSteps({ steps }: { steps: Report['nextSteps'] }) {
  const { t, locale } = useText()
  if (steps.length === 0) return null
  return (
    <Section title={t('assessments.report.nextSteps')}>
      <ListGroup>
        {steps.map(({ id, place }) => (
          <ListRow key={id} title={t(`assessments.report.step.${id}`)} note={localize(NEXT_STEP_WORDS[id], locale)} hasWholeNote onTap={() => void (place === 'entry' ? go(place, {}) : go(place))} />
        ))}
      </ListGroup>
    </Section>
  )
}

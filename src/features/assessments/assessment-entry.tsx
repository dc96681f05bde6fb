import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'

/** The ways from the card to the evaluation: taking it, and what it said. */
export function AssessmentEntry() {
  const { t } = useText()
  return (
    <Section title={t('assessments.title')}>
      <ListGroup>
        <ListRow start={<Icon name="edit" />} title={t('assessments.entry')} note={t('assessments.entryNote')} onTap={() => void go('assessments')} />
        <ListRow start={<Icon name="chart" />} title={t('assessments.seeReport')} note={t('assessments.reportEntryNote')} onTap={() => void go('assessmentReport')} />
      </ListGroup>
    </Section>
  )
}

import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'

/** The career office's way to the figures of the evaluation. */
export function ReliabilityEntry() {
  const { t } = useText()
  return (
    <ListGroup>
      <ListRow start={<Icon name="chart" />} title={t('assessments.reliability.entry')} note={t('assessments.reliability.entryNote')} onTap={() => void go('reliability')} />
    </ListGroup>
  )
}

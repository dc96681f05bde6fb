import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import type { Overview } from './overview'
import { semesterName } from './semester-name'

/** The reports there are, newest first. */
export function PastReports({ overview: { reports, instruments } }: { overview: Overview }) {
  const { t } = useText()
  if (reports.length === 0) return null
  return (
    <Section title={t('assessments.reports')}>
      <ListGroup>
        {reports.map(({ semester, finished }) => (
          <ListRow
            key={semester}
            title={semesterName(semester, t)}
            note={t('assessments.reportNote', { n: finished.length, total: instruments.length })}
            onTap={() => void go('assessmentReport', { semester })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

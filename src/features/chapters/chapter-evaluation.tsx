import { instrumentIds } from '~/domain/assessments/instrument'
import { localize } from '~/domain/catalogues/locale'
import { meaningOf } from '~/reference/instruments/meanings'
import type { OwnCard } from '~/src/features/cards/chapter'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'

/** What the evaluation of the semester came to, and the way to its report. */
export function ChapterEvaluation({ evaluation: { semester, finished, interests, quarter } }: { evaluation: OwnCard['evaluations'][number] }) {
  const { t, locale } = useText()
  const code = interests?.map((type) => localize(meaningOf('interests', type).name, locale)).join(t('common.listSeparator'))
  const said = [quarter && t(`assessments.report.quarter.${quarter}`), code, finished.length < instrumentIds.length && t('assessments.reportNote', { n: finished.length, total: instrumentIds.length })]
  return (
    <ListGroup>
      <ListRow
        start={<Icon name="chart" size={24} />}
        title={t('assessments.title')}
        note={said.filter(Boolean).join(' · ') || t('assessments.seeReport')}
        hasWholeNote
        onTap={() => void go('assessmentReport', { semester })}
      />
    </ListGroup>
  )
}

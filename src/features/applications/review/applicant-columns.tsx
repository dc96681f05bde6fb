import type { listApplicants } from '~/contract/applications'
import type { OutputOf } from '~/contract/operation'
import type { Locale } from '~/domain/catalogues/locale'
import { PersonLine } from '~/src/features/matching/person-line'
import { ReasonTags } from '~/src/features/matching/reason-tags'
import { formatAgo } from '~/src/i18n/format/format-relative'
import type { Translate } from '~/src/i18n/i18n'
import { Icon } from '~/src/ui/icon/icon'
import { Row } from '~/src/ui/layout/row'
import { MatchRing } from '~/src/ui/match/match-ring'
import type { Column } from '~/src/ui/table/column'
import { Text } from '~/src/ui/text/text'
import { StageTag } from './stage-tag'

export type ApplicantRow = OutputOf<typeof listApplicants>['applicants'][number]

/** The columns of a desk's applicants; beside an open panel only what tells people apart. */
export function applicantColumns(t: Translate, locale: Locale, isNarrow: boolean): Column<ApplicantRow>[] {
  const now = Date.now()
  const all: Column<ApplicantRow>[] = [
    { id: 'match', header: t('talents.column.match'), width: '84px', sortBy: (row) => row.match.score, render: (row) => <MatchRing score={row.match.score} size="sm" /> },
    { id: 'name', header: t('talents.column.name'), width: 'minmax(200px, 1.2fr)', sortBy: (row) => row.name, render: (row) => <PersonLine person={row} /> },
    { id: 'why', header: t('talents.column.why'), width: 'minmax(220px, 1.4fr)', render: (row) => <ReasonTags match={row.match} /> },
    {
      id: 'stage',
      header: t('talents.column.stage'),
      width: '116px',
      sortBy: (row) => row.stage,
      render: (row) => (
        <Row gap={4}>
          <StageTag stage={row.stage} />
          {row.isViaShare && <Icon name="share" size={16} label={t('talents.viaShare')} />}
        </Row>
      ),
    },
    { id: 'applied', header: t('talents.column.applied'), width: '120px', sortBy: (row) => row.appliedAt, render: (row) => <Text size={14} tone="muted" lines={1}>{formatAgo(row.appliedAt, now, locale)}</Text> },
  ]
  return isNarrow ? all.filter(({ id }) => id === 'match' || id === 'name' || id === 'stage') : all
}

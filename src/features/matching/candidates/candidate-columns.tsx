import { MatchRing } from '~/src/ui/match/match-ring'
import type { Column } from '~/src/ui/table/column'
import { PersonLine } from '~/src/features/matching/person-line'
import { ReasonTags } from '~/src/features/matching/reason-tags'
import type { Translate } from '~/src/i18n/i18n'
import { type CandidateRow, CandidateState } from './candidate-state'

/** The columns of a desk's candidates; beside an open panel only what tells people apart. */
export function candidateColumns(t: Translate, isNarrow: boolean): Column<CandidateRow>[] {
  const all: Column<CandidateRow>[] = [
    { id: 'match', header: t('talents.column.match'), width: '84px', sortBy: (row) => row.match.score, render: (row) => <MatchRing score={row.match.score} size="sm" /> },
    { id: 'name', header: t('talents.column.name'), width: 'minmax(180px, 1.2fr)', sortBy: (row) => row.name, render: (row) => <PersonLine person={row} /> },
    { id: 'why', header: t('talents.column.why'), width: 'minmax(240px, 1.6fr)', render: (row) => <ReasonTags match={row.match} /> },
    { id: 'state', header: t('talents.column.state'), width: '168px', render: (row) => <CandidateState candidate={row} /> },
  ]
  return isNarrow ? all.filter(({ id }) => id !== 'why') : all
}

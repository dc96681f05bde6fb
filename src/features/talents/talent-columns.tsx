import { PersonLine } from '~/src/features/matching/person-line'
import { ReasonTags } from '~/src/features/matching/reason-tags'
import type { Translate } from '~/src/i18n/i18n'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { MatchRing } from '~/src/ui/match/match-ring'
import type { Column } from '~/src/ui/table/column'
import { CompetencyTags } from './competency-tags'
import type { Talent } from './talent-search'
import { TalentState } from './talent-state'
import { toldMatch } from './told-match'
import styles from './talent-columns.module.scss'

/** A row's height in px: who, and under it why or what they can. */
export const talentRowHeight = 84

/** The columns of a desk's talents: against a posting the match first; who, with why it fits or what they can. */
export function talentColumns(t: Translate, hasMatch: boolean): Column<Talent>[] {
  const match: Column<Talent> = { id: 'match', header: t('talents.column.match'), width: '64px', render: (row) => (row.match ? <MatchRing score={row.match.score} size="sm" /> : null) }
  return [...(hasMatch ? [match] : []), { id: 'name', header: t(hasMatch ? 'talents.column.who' : 'talents.column.can'), width: 'minmax(0, 1fr)', render: (row) => <TalentLine talent={row} /> }]
}

function TalentLine({ talent }: { talent: Talent }) {
  const match = toldMatch(talent)
  return (
    <Stack gap={4} className={styles.line}>
      <PersonLine person={talent} />
      <Row gap={4} className={styles.tags}>
        <TalentState talent={talent} />
        {match ? <ReasonTags match={match} count={2} /> : <CompetencyTags talent={talent} count={2} />}
      </Row>
    </Stack>
  )
}

import { useMemo } from 'react'
import type { MatchView } from '~/contract/match'
import { useText } from '~/src/i18n/use-text'
import { Row } from '~/src/ui/layout/row'
import { Tag } from '~/src/ui/tag/tag'
import { describeMatch } from './describe-match'

/** The strongest reasons of a match on one line of a recruiter's table. */
export function ReasonTags({ match, count = 3 }: { match: MatchView; count?: number }) {
  const { locale } = useText()
  const { chips, blocked } = useMemo(() => describeMatch(match, 'employer', locale), [match, locale])
  if (blocked !== undefined) {
    return (
      <Tag tone="warning" icon="lock">
        {blocked}
      </Tag>
    )
  }
  return (
    <Row gap={4}>
      {chips.slice(0, count).map((chip) => (
        <Tag key={chip} tone="match">
          {chip}
        </Tag>
      ))}
    </Row>
  )
}

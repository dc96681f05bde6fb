import { useMemo } from 'react'
import type { MatchView } from '~/contract/match'
import { useText } from '~/src/i18n/use-text'
import { MatchSummary } from '~/src/ui/match/match-summary'
import { describeMatch, type MatchReader } from './describe-match'

/** The one face of a match: ring, three reasons, one line of what is missing or in the way. */
export function MatchFace({ match, reader, label, size, missing, onTap }: { match: MatchView; reader: MatchReader; label?: string; /** said instead of what the match misses */ missing?: string; size?: 'sm' | 'md'; onTap?: () => void }) {
  const { locale } = useText()
  const { chips, missing: gap, blocked } = useMemo(() => describeMatch(match, reader, locale), [match, reader, locale])
  return <MatchSummary score={match.score} reasons={chips} missing={missing ?? gap} blocked={blocked} label={label} {...(size && { size })} onTap={onTap} />
}

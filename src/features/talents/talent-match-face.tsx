import { MatchFace } from '~/src/features/matching/match-face'
import { useText } from '~/src/i18n/use-text'
import type { Talent } from './talent-search'
import { toldMatch } from './told-match'

/** How somebody fits, in one face; who keeps competencies private is not said to lack any. */
export function TalentMatchFace({ talent, size = 'md' }: { talent: Talent; size?: 'sm' | 'md' }) {
  const { t } = useText()
  const match = toldMatch(talent)
  if (match === null) return null
  return <MatchFace match={match} reader="employer" size={size} {...(talent.competencies === null && { missing: t('talents.notCompared') })} />
}

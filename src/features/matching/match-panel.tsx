import { useState } from 'react'
import type { MatchView, RadarAxis } from '~/contract/match'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Sheet } from '~/src/ui/overlay/sheet'
import { MatchDetails } from './match-details'
import { MatchFace } from './match-face'

/** The match on a page: its face, and everything behind it one tap away. */
export function MatchPanel({ match, radar, ownLabel }: { match: MatchView; radar: readonly RadarAxis[]; ownLabel: string }) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <Card>
      <MatchFace match={match} label={t('jobs.page.seeAll')} onTap={() => setOpen(true)} />
      <Sheet isOpen={isOpen} title={t('jobs.page.matchTitle')} height="tall" onClose={() => setOpen(false)}>
        <MatchDetails match={match} radar={radar} ownLabel={ownLabel} />
      </Sheet>
    </Card>
  )
}

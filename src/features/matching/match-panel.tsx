import { useState } from 'react'
import type { MatchGap, MatchView, RadarAxis } from '~/contract/match'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Stack } from '~/src/ui/layout/stack'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { Sheet } from '~/src/ui/overlay/sheet'
import { MatchDetails } from './match-details'
import { MatchFace } from './match-face'
import { WaysSheet } from './ways-sheet'

/** The match on a page: its face, and everything behind it, one tap away on a phone and in sight at a desk. */
export function MatchPanel({ match, radar, ownLabel }: { match: MatchView; radar: readonly RadarAxis[]; ownLabel: string }) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const [gap, setGap] = useState<MatchGap>()
  const details = <MatchDetails match={match} reader="student" radar={radar} ownLabel={ownLabel} onGap={setGap} />
  const ways = gap && <WaysSheet gap={gap} onClose={() => setGap(undefined)} />
  if (useIsDesk())
    return (
      <Card>
        <Stack gap={24}>
          <MatchFace match={match} reader="student" />
          {details}
        </Stack>
        {ways}
      </Card>
    )
  return (
    <Card>
      <MatchFace match={match} reader="student" label={t('jobs.page.seeAll')} onTap={() => setOpen(true)} />
      <Sheet isOpen={isOpen} title={t('jobs.page.matchTitle')} height="tall" onClose={() => setOpen(false)}>
        {details}
      </Sheet>
      {ways}
    </Card>
  )
}

import { useState } from 'react'
import { readCard } from '~/contract/cards'
import { AssessmentEntry } from '~/src/features/assessments/assessment-entry'
import { CardFace } from '~/src/features/cards/card-face'
import { CardIdentity, CardWishes } from '~/src/features/cards/card-facts'
import { CardRadar } from '~/src/features/cards/card-radar'
import { CardViewers } from '~/src/features/cards/card-viewers'
import { ChapterPath } from '~/src/features/chapters/chapter-path'
import { CardShareSheet } from '~/src/features/chapters/card-share-sheet'
import { Goals } from '~/src/features/chapters/goals'
import { NextSteps } from '~/src/features/chapters/next-steps'
import { ShownSections } from '~/src/features/chapters/shown-sections'
import { SharingNotice } from '~/src/features/rights/sharing-notice'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { useLive } from '~/src/platform/use-live'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** The object one is proud of: the card, what one can do, the way so far, and who looked. */
export default function CardPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const [isSharing, setSharing] = useState(false)
  const isShown = useMembersOnly()
  const card = useOperation(readCard, {}, { isEnabled: isShown })
  const { data, error, isPending, retry } = card
  useLive(card, ['inbox'])
  return (
    <Screen
      title={t('cards.title')}
      hasLargeTitle
      navigation={navigation}
      width="wide"
      {...(data?.card && {
        actions: (
          <Button size="sm" variant="secondary" icon="share" onTap={() => setSharing(true)}>
            {t('chapters.share.action')}
          </Button>
        ),
      })}
    >
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={2} rows={3} />}
      {data?.state === 'unclaimed' && <Unclaimed />}
      {data?.card && (
        <Columns gap={24}>
          <Stack gap={32}>
            <CardFace card={data.card} />
            <NextSteps card={data.card} />
            <ChapterPath card={data.card} />
          </Stack>
          <Stack gap={32}>
            <Goals card={data.card} />
            <CardRadar competencies={data.card.competencies} grown={data.card} />
            <ShownSections card={data.card} />
            <AssessmentEntry />
            <CardWishes wishes={data.card.wishes} />
            <CardViewers views={data.views} />
            <CardIdentity student={data.card.student} />
          </Stack>
        </Columns>
      )}
      {isSharing && data?.needsSharingNotice && <SharingNotice isOpen onRead={() => undefined} onCancel={() => setSharing(false)} />}
      {isSharing && data?.card && !data.needsSharingNotice && <CardShareSheet card={data.card} onClose={() => setSharing(false)} />}
    </Screen>
  )
}

import { PersonLine } from '~/src/features/matching/person-line'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { CompetencyTags } from './competency-tags'
import type { Talent } from './talent-search'
import { TalentMatchFace } from './talent-match-face'
import { TalentState } from './talent-state'

/** One student of a phone's list; opened by a tap, laid beside others by the button. */
export function TalentCard({ talent, isChosen, canChoose, onOpen, onChoose }: { talent: Talent; isChosen: boolean; canChoose: boolean; onOpen: () => void; onChoose: () => void }) {
  const { t } = useText()
  return (
    <Card isSelected={isChosen}>
      <Stack gap={12}>
        <Tappable label={talent.name} onTap={onOpen}>
          <Stack gap={12}>
            <PersonLine person={talent} />
            <TalentMatchFace talent={talent} size="sm" />
          </Stack>
        </Tappable>
        <Row gap={8}>
          <Fill>
            <Row gap={4} isWrapping>
              <TalentState talent={talent} />
              {!talent.match && <CompetencyTags talent={talent} count={2} isWrapping />}
            </Row>
          </Fill>
          <Button size="sm" variant={isChosen ? 'secondary' : 'quiet'} icon={isChosen ? 'check' : 'plus'} isDisabled={!isChosen && !canChoose} label={t(isChosen ? 'talents.notBeside' : 'talents.beside', { name: talent.name })} onTap={onChoose}>
            {t('talents.compare')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

import { useMemo, useState } from 'react'
import { readCard, saveCompetencies } from '~/contract/cards'
import { readHome } from '~/contract/matching'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { back } from '~/src/platform/navigation'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useDraft } from '~/src/platform/use-draft'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import type { Level } from '~/src/ui/field/level-picker'
import { CompetencyFinder } from './competency-finder'
import { LevelSheet } from './level-sheet'
import { OwnCompetencies } from './own-competencies'
import { isSame, ownLevelsOf, withLevel, type Held, type OwnLevels } from './own-levels'

const most = 40

/**
 * Choosing competencies and their levels; what one has comes first, for who has none the library does. Nothing
 * reaches the card before it is saved, nothing is lost before that either.
 */
export function CompetenciesForm({ held }: { held: readonly Held[] }) {
  const { t } = useText()
  const draft = useDraft<OwnLevels>('competencies')
  const saved = useMemo(() => ownLevelsOf(held), [held])
  const [levels, setLevels] = useState(draft.initial?.values ?? saved)
  const [open, setOpen] = useState<string>()
  const save = useCommand(saveCompetencies, {
    onDone: () => {
      draft.discard()
      refresh(readCard, readHome)
      notify({ text: t('cards.competency.saved'), tone: 'success' })
      void back('card')
    },
  })
  const chosen = Object.keys(levels)
  const choose = (id: string, level: Level) => {
    const next = withLevel(levels, id, level)
    setLevels(next)
    draft.keep(next)
    setOpen(undefined)
  }
  const begin = (id: string) => {
    if (!(id in levels) && chosen.length >= most) notify({ text: t('cards.competency.full') })
    else setOpen(id)
  }
  const hasChanged = !isSame(levels, saved)
  return (
    <Stack gap={24}>
      <Columns gap={24}>
        {held.length === 0 && <CompetencyFinder chosen={chosen} onChoose={begin} />}
        <Stack gap={16}>
          <Section title={t('cards.competencies')} note={t('cards.competency.chosen', { n: chosen.length })}>
            <OwnCompetencies levels={levels} held={held} onOpen={begin} />
          </Section>
          {hasChanged && <Banner>{`${t('cards.competency.unsaved')} ${t('common.draftKept')}`}</Banner>}
          <CommandFailed error={save.error} />
          <Button isBlock isDisabled={!hasChanged} isLoading={save.isPending} onTap={() => save.run({ competencies: Object.entries(levels).map(([id, level]) => ({ id, level })) })}>
            {t('cards.competency.save')}
          </Button>
        </Stack>
        {held.length > 0 && (
          <Section title={t('cards.competency.browse')}>
            <CompetencyFinder chosen={chosen} onChoose={begin} />
          </Section>
        )}
      </Columns>
      {open !== undefined && <LevelSheet key={open} id={open} level={levels[open] ?? 0} onChoose={(level) => choose(open, level)} onClose={() => setOpen(undefined)} />}
    </Stack>
  )
}

import { useState } from 'react'
import { readCard } from '~/contract/cards'
import { chapterOfDate, type ChapterKey, isChapterKey } from '~/domain/cards/chapters'
import { type EntryKind, entryKinds } from '~/domain/cards/entry-kinds'
import { useChapterName } from '~/src/features/chapters/chapter-words'
import type { OwnCard } from '~/src/features/cards/chapter'
import { EntryEditor } from '~/src/features/chapters/entry-editor'
import { ImportedEntry, isWrittenForStudent } from '~/src/features/chapters/imported-entry'
import { KindChooser } from '~/src/features/chapters/kind-chooser'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

/** One entry of the card: to read what others wrote, to write what is one's own. */
export default function EntryPage() {
  const { t } = useText()
  const params = useParams('entry')
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry } = useOperation(readCard, {}, { isEnabled: isShown })
  const isRead = data?.card?.entries.some((entry) => entry.entryId === params.id && isWrittenForStudent(entry)) === true
  return (
    <Screen title={t(isRead ? 'chapters.entry.readTitle' : titleOf(params))} navigation={navigation} onBack={() => void back('card')}>
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={2} />}
      {data?.state === 'unclaimed' && <Unclaimed />}
      {data?.card && <Entry card={data.card} {...params} />}
    </Screen>
  )
}

function titleOf({ id, kind }: { id?: string; kind?: string }) {
  if (id !== undefined) return 'chapters.entry.editTitle' as const
  return kind === 'reflection' ? ('chapters.lookBack' as const) : ('chapters.entry.title' as const)
}

function Entry({ card, id, chapter, kind }: { card: OwnCard; id?: string; chapter?: string; kind?: string }) {
  const { t } = useText()
  const chapterName = useChapterName(card.student)
  const [chosen, setChosen] = useState<EntryKind | undefined>(entryKinds.find((one) => one === kind))
  const at: ChapterKey = chapter !== undefined && isChapterKey(chapter) ? chapter : chapterOfDate(card.student, card.today)
  // A chapter is looked back on once: what stands is changed.
  const standing = card.entries.find((entry) => (id === undefined ? chosen === 'reflection' && entry.kind === 'reflection' && entry.chapter === at : entry.entryId === id))
  if (standing && isWrittenForStudent(standing)) return <ImportedEntry entry={standing} chapterName={chapterName(standing.chapter)} />
  // The same editor goes on where a reflection turns out to stand already.
  if (standing) return <EntryEditor key={standing.kind === 'reflection' ? 'reflection' : standing.entryId} card={card} standing={standing} kind={standing.kind} chapter={standing.chapter} />
  if (id !== undefined) return <EmptyState title={t('chapters.entry.gone')} actionLabel={t('chapters.entry.title')} onAction={() => void back('card')} />
  if (chosen) return <EntryEditor key={chosen} card={card} standing={undefined} kind={chosen} chapter={at} />
  return <KindChooser chapter={at} onChoose={setChosen} />
}

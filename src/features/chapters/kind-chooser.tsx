import type { ChapterKey } from '~/domain/cards/chapters'
import { type EntryKind, entryKinds } from '~/domain/cards/entry-kinds'
import { useText } from '~/src/i18n/use-text'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'

export const kindIcons: Readonly<Record<EntryKind, IconName>> = {
  'gaokao-choice': 'way',
  'wished-major': 'star',
  course: 'school',
  internship: 'briefcase',
  project: 'edit',
  volunteering: 'heart',
  'student-work': 'people',
  'start-up': 'coin',
  competition: 'spark',
  certificate: 'document',
  language: 'globe',
  hobby: 'sun',
  reflection: 'clock',
}

const beforehand: readonly EntryKind[] = ['gaokao-choice', 'wished-major']

/** What to write down: before setting out the wishes come first, in a semester what one did. */
export function KindChooser({ chapter, onChoose }: { chapter: ChapterKey; onChoose: (kind: EntryKind) => void }) {
  const { t } = useText()
  const kinds = entryKinds.filter((kind) => (chapter === 'admission' ? kind !== 'course' && kind !== 'reflection' : !beforehand.includes(kind)))
  return (
    <ListGroup>
      {kinds.map((kind) => (
        <ListRow key={kind} start={<Icon name={kindIcons[kind]} size={24} />} title={t(`chapters.kind.${kind}`)} note={t(`chapters.kindText.${kind}`)} onTap={() => onChoose(kind)} />
      ))}
    </ListGroup>
  )
}

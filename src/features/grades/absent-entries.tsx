import { keyOfGroup } from '~/domain/grades/absent-entries'
import { useText } from '~/src/i18n/use-text'
import { saveWorkbook } from '~/src/platform/downloads'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Checkbox } from '~/src/ui/field/checkbox'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { absentEntriesWorkbook, absentEntrySays, type AbsentGroup, absentGroupName } from './grade-workbooks'

/** Students that a line names before it counts the rest. */
const named = 3

export interface AbsentEntriesProps {
  absent: { count: number; groupCount: number; groups: readonly AbsentGroup[] }
  /** keys of the groups that come off */
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** What stands on the cards from an earlier import and not in this sheet: nothing comes off that isn't ticked. */
export function AbsentEntries({ absent: { count, groupCount, groups }, chosen, onChoose }: AbsentEntriesProps) {
  const words = useText()
  const { t } = words
  const keys = groups.map(keyOfGroup)
  const isAll = keys.every((key) => chosen.has(key))
  const save = () => saveWorkbook(absentEntriesWorkbook(words, groups), t('grades.importing.absent.file')).catch(() => notify({ text: t('roster.importing.saveFailed'), tone: 'danger' }))
  const choose = (key: string, isChosen: boolean) => onChoose(new Set([...chosen].filter((one) => one !== key).concat(isChosen ? [key] : [])))
  const hintOf = ({ count: inGroup, entries, isElsewhere }: AbsentGroup) => {
    const names = entries.slice(0, named).map((entry) => t('grades.importing.absent.person', { name: entry.name, number: entry.studentNumber, says: absentEntrySays(words, entry) }))
    const disputed = entries.filter(({ isDisputed }) => isDisputed).length
    return [
      t('grades.importing.absent.people', { n: inGroup, names: names.join(t('common.listSeparator')), more: inGroup > names.length ? t('grades.importing.absent.andMore') : '' }),
      ...(isElsewhere ? [t('grades.importing.absent.elsewhere')] : []),
      ...(disputed > 0 ? [t('grades.importing.absent.disputed', { n: disputed })] : []),
    ].join(' ')
  }
  const note = [t('grades.importing.absent.note'), ...(groupCount > groups.length ? [t('grades.importing.absent.shown', { n: groups.length, all: groupCount })] : [])].join(' ')
  return (
    <Section title={t('grades.importing.absent.title', { n: count })} note={note}>
      <Stack gap={12}>
        <Row gap={8} isWrapping>
          <Button size="sm" variant="secondary" onTap={() => onChoose(new Set(isAll ? [] : keys))}>
            {t(isAll ? 'grades.importing.absent.none' : 'grades.importing.absent.all')}
          </Button>
          <Button size="sm" variant="secondary" icon="download" onTap={save}>
            {t('grades.importing.absent.save')}
          </Button>
        </Row>
        <Card>
          <Stack gap={16}>
            {groups.map((group) => {
              const key = keyOfGroup(group)
              return <Checkbox key={key} label={absentGroupName(words, group)} hint={hintOf(group)} isChecked={chosen.has(key)} onChange={(isChosen) => choose(key, isChosen)} />
            })}
          </Stack>
        </Card>
      </Stack>
    </Section>
  )
}

import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Text } from '~/src/ui/text/text'

interface Person {
  studentId: string
  name: string
  schoolName: string
  major: string
  level: string
  graduationYear: number
}

/** A student in one line of a list: who, from where, of which class. */
export function PersonLine({ person, size = 'sm' }: { person: Person; size?: 'sm' | 'lg' }) {
  const { t } = useText()
  const labels = useLabels()
  const { studentId, name, schoolName, major, level, graduationYear } = person
  return (
    <Row gap={12}>
      <Avatar name={name} seed={studentId} size={size} />
      <Fill>
        <Text size={size === 'lg' ? 20 : 16} weight="medium" lines={1}>
          {name}
        </Text>
        <Text size={size === 'lg' ? 14 : 12} tone="muted" lines={size === 'lg' ? 2 : 1}>
          {[schoolName, labels.major(major), t('talents.person', { level: labels.level(level), year: graduationYear })].join(' · ')}
        </Text>
      </Fill>
    </Row>
  )
}

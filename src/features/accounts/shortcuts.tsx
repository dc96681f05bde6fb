import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useMembership } from '~/src/platform/session'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'

const ofStudent = [
  { route: 'applications', icon: 'send' },
  { route: 'resumes', icon: 'document' },
  { route: 'interviews', icon: 'video' },
  { route: 'wishes', icon: 'heart' },
  { route: 'competencies', icon: 'star' },
  { route: 'assessments', icon: 'chart' },
  { route: 'shares', icon: 'share' },
  { route: 'privacy', icon: 'lock' },
  { route: 'dismissals', icon: 'minus' },
] as const satisfies readonly { route: string; icon: IconName }[]

/** The places that have no tab of their own. */
export function Shortcuts() {
  const { t } = useText()
  const role = useMembership()?.role
  const shown = role === 'student' || role === 'alumnus' ? ofStudent : role === 'recruiter' ? ofStudent.filter(({ route }) => route === 'interviews') : []
  if (shown.length === 0) return null
  return (
    <Section title={t('settings.shortcuts')}>
      <ListGroup>
        {shown.map(({ route, icon }) => (
          <ListRow key={route} start={<Icon name={icon} />} title={t(route === 'privacy' ? 'rights.entry' : `settings.${route}`)} onTap={() => void go(route)} />
        ))}
      </ListGroup>
    </Section>
  )
}

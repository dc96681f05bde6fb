import { startAs } from '~/src/features/shell/use-navigation'
import { useText } from '~/src/i18n/use-text'
import { actAs } from '~/src/platform/acting-as'
import { go } from '~/src/platform/navigation'
import { useMembership, useSession, type Membership } from '~/src/platform/session'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { notify } from '~/src/ui/notice/notify'
import { Tag } from '~/src/ui/tag/tag'

/** Everything one is here; the one in force is marked, another is one tap away. */
export function RoleSwitch() {
  const { t, find } = useText()
  const memberships = useSession()?.roles ?? []
  const current = useMembership()
  const nameOf = (role: string) => find(`accounts.role.${role}`) ?? role
  const isCurrent = ({ role, scopeId }: Membership) => role === current?.role && scopeId === current.scopeId
  const change = (membership: Membership) => {
    actAs(membership)
    notify({ text: t('settings.switched', { role: nameOf(membership.role) }), tone: 'success' })
    void startAs(membership.role)
  }
  const isStudent = memberships.some(({ role }) => role === 'student' || role === 'alumnus')
  const recruits = memberships.some(({ role }) => role === 'recruiter')
  return (
    <Section title={t('settings.roles')} {...(memberships.length > 1 && { note: t('settings.rolesNote') })}>
      <ListGroup>
        {memberships.map((membership) => (
          <ListRow
            key={`${membership.role}${membership.scopeId}`}
            title={nameOf(membership.role)}
            note={membership.scopeName}
            {...(isCurrent(membership) ? { end: <Tag tone="primary">{t('settings.inForce')}</Tag> } : { end: <Icon name="switch" size={20} />, onTap: () => change(membership) })}
          />
        ))}
        {!isStudent && memberships.length === 0 && <ListRow start={<Icon name="card" />} title={t('settings.claim')} onTap={() => void go('claim')} />}
        {!recruits && isStudent && <ListRow start={<Icon name="coin" />} title={t('settings.found')} note={t('settings.foundNote')} onTap={() => void go('register')} />}
        {!recruits && memberships.length === 0 && <ListRow start={<Icon name="building" />} title={t('settings.register')} onTap={() => void go('register')} />}
      </ListGroup>
    </Section>
  )
}

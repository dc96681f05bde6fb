import { useState } from 'react'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { FamilyLinkSheet } from './family-link-sheet'
import { InviteFamilySheet } from './invite-family-sheet'
import type { Privacy } from './privacy'

export type FamilyLink = Privacy['family'][number]

/** Whom the student let in, and those who were let in once. */
export function FamilyLinks({ privacy: { consents, family }, onShare }: { privacy: Privacy; onShare: (token: string | undefined) => void }) {
  const { t, locale } = useText()
  const [isInviting, setInviting] = useState(false)
  const [opened, setOpened] = useState<FamilyLink>()
  const isOpen = consents.some(({ purpose, isGranted }) => purpose === 'share-with-family' && isGranted)
  const lineOf = ({ state, linkedName, linkedAt, label, expiresAt }: FamilyLink) => {
    if (state === 'linked' && linkedAt !== null) return t('rights.family.linkedAs', { name: linkedName === '' || linkedName === null ? label : linkedName, when: formatMoment(linkedAt, Date.now(), locale) })
    return state === 'open' ? t('rights.family.expires', { when: formatMoment(expiresAt, Date.now(), locale) }) : undefined
  }
  return (
    <Section title={t('rights.family.title')} note={t('rights.family.note')}>
      <Stack gap={12}>
        {family.length === 0 && (
          <Card>
            <Text tone="muted">{t(isOpen ? 'rights.family.none' : 'rights.family.closed')}</Text>
          </Card>
        )}
        {family.length > 0 && (
          <ListGroup>
            {family.map((link) => (
              <ListRow
                key={link.linkId}
                start={<Icon name="heart" />}
                title={link.label}
                note={lineOf(link)}
                end={<Tag tone={link.state === 'linked' ? 'success' : 'neutral'}>{t(`rights.family.state.${link.state}`)}</Tag>}
                {...((link.state === 'open' || link.state === 'linked') && { onTap: () => setOpened(link) })}
              />
            ))}
          </ListGroup>
        )}
        <Button variant="secondary" icon="plus" isDisabled={!isOpen} onTap={() => setInviting(true)}>
          {t('rights.family.invite')}
        </Button>
      </Stack>
      {isInviting && (
        <InviteFamilySheet
          onShare={onShare}
          onClose={() => {
            setInviting(false)
            onShare(undefined)
          }}
        />
      )}
      {opened && <FamilyLinkSheet link={opened} onClose={() => setOpened(undefined)} />}
    </Section>
  )
}

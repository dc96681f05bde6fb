import { useQuery } from '@tanstack/react-query'
import { useText } from '~/src/i18n/use-text'
import { Waiting } from '~/src/features/shell/waiting'
import { listPersonas, signIn, type Persona } from '~/src/platform/identity'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Card } from '~/src/ui/card/card'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Text } from '~/src/ui/text/text'

/** The people a browser may walk in as on a local cloud. */
export function PersonaList({ onSignedIn }: { onSignedIn: () => void }) {
  const { t, locale } = useText()
  const personas = useQuery({ queryKey: ['personas'], queryFn: listPersonas })
  if (personas.isPending) return <Waiting cards={4} />
  const people = personas.data ?? []
  if (people.length === 0) return <EmptyState title={t('accounts.personasEmpty')} body={t('accounts.personasEmptyHint')} />
  const enter = async ({ openid }: Persona) => {
    await signIn(openid)
    onSignedIn()
  }
  return (
    <Columns>
      {people.map((persona) => (
        <Card key={persona.openid} padding="snug" label={t('accounts.enterAs', { name: persona.name })} onTap={() => void enter(persona)}>
          <Row gap={12} align="start">
            <Avatar name={persona.name} />
            <Fill>
              <Text weight="medium" isBlock>
                {persona.name}
              </Text>
              <Text size={14} tone="muted" isBlock>
                {persona.notes?.[locale] ?? persona.note}
              </Text>
            </Fill>
          </Row>
        </Card>
      ))}
    </Columns>
  )
}

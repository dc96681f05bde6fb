import { Avatar } from '~/src/ui/avatar/avatar'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** Who one is, and as what, at the head of the side bar. */
export function Identity({ name, scope }: { name: string; scope: string }) {
  return (
    <Row gap={12}>
      <Avatar name={name} />
      <Stack gap={0}>
        <Text weight="medium" lines={1}>
          {name}
        </Text>
        {scope !== '' && (
          <Text size={12} tone="muted" lines={2}>
            {scope}
          </Text>
        )}
      </Stack>
    </Row>
  )
}

import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** A name and what it is. */
export type Fact = readonly [name: string, value: string]

/** Names at the left, values at the right, one below the other. */
export function FactList({ facts, gap = 8 }: { facts: readonly Fact[]; gap?: 8 | 12 }) {
  return (
    <Stack gap={gap}>
      {facts.map(([name, value]) => (
        <Row key={name} gap={16} align="start">
          <Text size={14} tone="muted">
            {name}
          </Text>
          <Fill>
            <Text size={14} align="end">
              {value}
            </Text>
          </Fill>
        </Row>
      ))}
    </Stack>
  )
}

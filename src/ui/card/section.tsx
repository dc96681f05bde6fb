import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '~/src/ui/button/button'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** A titled part of a screen, with an optional note and one action at the right of the title. */
export function Section({ title, note, actionLabel, onAction, children }: {
  title: string
  note?: string
  actionLabel?: string
  onAction?: () => void
  children?: ReactNode
}) {
  return (
    <Stack gap={12}>
      <Row justify="between">
        <Fill>
          <Text size={20} weight="bold" heading={2}>{title}</Text>
          {note !== undefined && <Text size={14} tone="muted" isBlock>{note}</Text>}
        </Fill>
        {actionLabel !== undefined && onAction && (
          <Button variant="quiet" size="sm" onTap={onAction}>{actionLabel}</Button>
        )}
      </Row>
      <View>{children}</View>
    </Stack>
  )
}

import type { ReactNode } from 'react'
import { Button } from '~/src/ui/button/button'
import { Progress } from '~/src/ui/charts/progress'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** Questions one a screen: how far one is, the question, back, pause and on, and how the answers are kept. */
export function QuestionSteps({ progress, words, isFirst, isAsking, notice, footnote, onBack, onPause, onNext, children }: {
  progress: { label: string; answered: number; total: number }
  words: { back: string; pause: string; next: string }
  isFirst: boolean
  /** false once all were asked */
  isAsking: boolean
  /** above the question, when something is in the way */
  notice?: ReactNode
  footnote: string
  onBack: () => void
  onPause: () => unknown
  onNext: () => void
  children: ReactNode
}) {
  const { label, answered, total } = progress
  return (
    <Stack gap={24}>
      <Progress label={label} value={total === 0 ? 0 : answered / total} display={`${answered} / ${total}`} />
      {notice}
      {children}
      {isAsking && (
        <Row justify="between">
          <Button variant="quiet" size="md" icon="chevron-left" isDisabled={isFirst} isRepeatable onTap={onBack}>
            {words.back}
          </Button>
          <Button variant="quiet" size="md" onTap={onPause}>
            {words.pause}
          </Button>
          <Button variant="quiet" size="md" isRepeatable onTap={onNext}>
            {words.next}
          </Button>
        </Row>
      )}
      <Text size={12} tone="muted" align="center">
        {footnote}
      </Text>
    </Stack>
  )
}

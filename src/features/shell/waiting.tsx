import { useEffect, useState } from 'react'
import { useText } from '~/src/i18n/use-text'
import { askAnew, isWaitedFor } from '~/src/platform/operation-key'
import { Button } from '~/src/ui/button/button'
import { SkeletonCard, SkeletonGroup, SkeletonRow } from '~/src/ui/feedback/skeleton'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** ms after which waiting is put into words. */
export const slowMs = 5_000

/** A place whose content is on its way, in the shape it will have; says so when that takes long. */
export function Waiting({ rows = 0, cards = 0 }: { rows?: number; cards?: number }) {
  const { t } = useText()
  return (
    <Stack gap={16}>
      <Slow />
      <SkeletonGroup label={t('common.loading')}>
        {Array.from({ length: cards }, (_, n) => (
          <SkeletonCard key={`card${n}`} />
        ))}
        {Array.from({ length: rows }, (_, n) => (
          <SkeletonRow key={`row${n}`} />
        ))}
      </SkeletonGroup>
    </Stack>
  )
}

function Slow() {
  const { t } = useText()
  const [tries, setTries] = useState(0)
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [tries])
  if (!isSlow) return null
  const again = () => {
    askAnew()
    setSlow(false)
    setTries(tries + 1)
  }
  return (
    <Row gap={12} justify="between">
      <Text size={14} tone="muted" isLive>
        {t('common.slow')}
      </Text>
      {isWaitedFor() && (
        <Button size="sm" variant="secondary" onTap={again}>
          {t('common.retry')}
        </Button>
      )}
    </Row>
  )
}

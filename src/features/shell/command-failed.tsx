import { useText } from '~/src/i18n/use-text'
import type { CallError } from '~/src/platform/call'
import type { TransportFailure } from '~/src/platform/transport/transport-error'
import { Banner } from '~/src/ui/feedback/banner'
import { Text } from '~/src/ui/text/text'

/** What passes by itself: the same tap again, later, is the way on. A refusal says its own. */
const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'INTERNAL'] satisfies TransportFailure[]

/**
 * Stands by the button of a command that failed: what happened; of what passes, that nothing was lost and the way on; of
 * our own failure, the trace id for help.
 */
export function CommandFailed({ error, wordsOf }: {
  error: CallError | null | undefined
  /** words for a refusal, where the capability has others than everybody */
  wordsOf?: (code: string) => string
}) {
  const { t, errorText } = useText()
  if (!error) return null
  const what = (wordsOf ?? errorText)(error.code)
  const isPassing = passing.includes(error.code)
  return (
    <Banner tone="danger" {...(isPassing && { title: what })}>
      {isPassing ? t(error.code === 'OFFLINE' ? 'errors.tryOnline' : 'errors.tryAgain') : what}
      {error.code === 'INTERNAL' && error.traceId !== '' && (
        <Text size={12} isSelectable>
          {t('common.traceId', { id: error.traceId })}
        </Text>
      )}
    </Banner>
  )
}

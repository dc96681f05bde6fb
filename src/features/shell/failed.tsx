import type { CallError } from '~/src/platform/call'
import { useText } from '~/src/i18n/use-text'
import { ErrorState } from '~/src/ui/feedback/error-state'

/** A page or a part of it that could not be read: what happened, what is safe, the way on, and the trace id for help. */
export function Failed({ error, onRetry }: { error: CallError; onRetry: () => void }) {
  const { t, errorText } = useText()
  return (
    <ErrorState
      title={errorText(error.code)}
      safe={t(error.code === 'OFFLINE' ? 'common.offlineSafe' : 'errors.nothingLost')}
      retryLabel={t('common.retry')}
      onRetry={onRetry}
      {...(error.traceId !== '' && { traceLabel: t('common.traceId', { id: error.traceId }) })}
    />
  )
}

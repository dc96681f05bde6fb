import { hashKey } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { ErrorCodeOf, InputOf, Operation, OutputOf } from '~/contract/operation'
import { call, type CallError, type CallResult } from './call'
import { refresh } from './operation-key'
import { newRequestId } from './request-id'
import { useOnline } from './use-online'

export interface CommandState<O extends Operation> {
  /**
   * Sends a new intent. While one is under way a second tap joins it instead of sending another; the same input again
   * after an answer was lost is the same intent, and goes under the request id that may have had its effect already.
   */
  run: (input: InputOf<O>) => Promise<CallResult<O>>
  /** Sends the last intent again under its request id: however often it arrives, it has one effect. */
  retry: () => Promise<CallResult<O> | undefined>
  isPending: boolean
  error: CallError<ErrorCodeOf<O>> | null
  data: OutputOf<O> | undefined
  isOffline: boolean
  /** Clears the error, for a form that is edited again. */
  reset: () => void
}

export interface CommandOptions<O extends Operation> {
  onDone?: (data: OutputOf<O>, input: InputOf<O>) => void
  onError?: (error: CallError<ErrorCodeOf<O>>, input: InputOf<O>) => void
  /** Operations whose answers it changes. */
  refreshes?: readonly Operation[]
}

interface Intent<O extends Operation> {
  input: InputOf<O>
  requestId: string
}

/** Failures after which nobody knows whether the command had its effect; every other code is an answer that it had none. */
const unknownOutcomes: readonly string[] = ['OFFLINE', 'TIMEOUT', 'INTERNAL', 'BUSY']

const isSameInput = (one: unknown, other: unknown) => hashKey([one]) === hashKey([other])

interface Outcome<O extends Operation> {
  isPending: boolean
  result: CallResult<O> | undefined
}

/** Sends a command operation and shows how it stands. */
export function useCommand<O extends Operation>(operation: O, options: CommandOptions<O> = {}): CommandState<O> {
  const [{ isPending, result }, setOutcome] = useState<Outcome<O>>({ isPending: false, result: undefined })
  const isOnline = useOnline()
  const last = useRef<Intent<O>>(undefined)
  const unanswered = useRef<Intent<O>>(undefined)
  const underWay = useRef<Promise<CallResult<O>>>(undefined)
  const latestOptions = useRef(options)
  latestOptions.current = options

  const send = useCallback(
    async (intent: Intent<O>) => {
      setOutcome({ isPending: true, result: undefined })
      const answer = await call(operation, intent.input, { requestId: intent.requestId })
      underWay.current = undefined
      unanswered.current = !answer.ok && unknownOutcomes.includes(answer.error.code) ? intent : undefined
      setOutcome({ isPending: false, result: answer })
      const { refreshes = [], onDone, onError } = latestOptions.current
      if (refreshes.length > 0 && answer.ok) refresh(...refreshes)
      if (answer.ok) onDone?.(answer.data, intent.input)
      else onError?.(answer.error, intent.input)
      return answer
    },
    [operation],
  )
  const begin = useCallback(
    (intent: Intent<O>) => {
      last.current = intent
      underWay.current ??= send(intent)
      return underWay.current
    },
    [send],
  )
  return {
    run: useCallback(
      input => {
        const lost = unanswered.current
        return begin({ input, requestId: lost && isSameInput(lost.input, input) ? lost.requestId : newRequestId() })
      },
      [begin],
    ),
    retry: useCallback(async () => (last.current ? begin(last.current) : undefined), [begin]),
    isPending,
    error: result && !result.ok ? result.error : null,
    data: result?.ok ? result.data : undefined,
    isOffline: !isOnline,
    reset: useCallback(() => setOutcome({ isPending: false, result: undefined }), []),
  }
}

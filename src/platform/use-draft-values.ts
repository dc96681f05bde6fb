import { useCallback, useRef, useState } from 'react'
import { useDraft } from './use-draft'

type Part<Values> = Partial<Values> | ((values: Values) => Partial<Values>)

/**
 * The values of a form, begun from its draft and kept as one. `change` builds upon the values as they stand, not as they
 * were drawn: what is typed and what is tapped may meet before the form is drawn again.
 */
export function useDraftValues<Values extends object>(form: string, begin: (draft: Values | undefined) => Values) {
  const { initial, keep, discard } = useDraft<Values>(form)
  const [values, setValues] = useState(() => begin(initial?.values))
  const latest = useRef(values)
  const change = useCallback(
    (part: Part<Values>) => {
      latest.current = { ...latest.current, ...(typeof part === 'function' ? part(latest.current) : part) }
      setValues(latest.current)
      keep(latest.current)
    },
    [keep],
  )
  return { values, change, discard, /** Something was typed at an earlier visit. */ isRestored: initial !== undefined }
}

import { useEffect } from 'react'
import type { KeptAnswers } from './kept-answers'
import { useDraft } from './use-draft'

/**
 * Answers that wait on this device for a sheet that takes no more: they are let go.
 * @param form of useKeptAnswers
 * @returns how many there were
 */
export function useLeftAnswers(form: string): number {
  const { initial, discard } = useDraft<KeptAnswers<unknown>>(form)
  useEffect(discard, [discard])
  return Object.keys(initial?.values ?? {}).length
}

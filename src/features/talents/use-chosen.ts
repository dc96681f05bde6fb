import { useCallback, useState } from 'react'
import { talentLimits } from '~/domain/talents/talent-limits'

/** Students to lay side by side: as many as there is room for, in the order they were chosen. */
export function useChosen() {
  const [chosen, setChosen] = useState<string[]>([])
  const toggle = useCallback((id: string) => {
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : now.length < talentLimits.mostCompared ? [...now, id] : now))
  }, [])
  /** Of what a table ticks the first that there is room for. */
  const replace = useCallback((ids: ReadonlySet<string>) => {
    setChosen((now) => [...now.filter((id) => ids.has(id)), ...[...ids].filter((id) => !now.includes(id))].slice(0, talentLimits.mostCompared))
  }, [])
  return { chosen, toggle, replace, clear: useCallback(() => setChosen([]), []), hasRoom: chosen.length < talentLimits.mostCompared }
}

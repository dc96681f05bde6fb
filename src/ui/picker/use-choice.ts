import { useEffect, useState } from 'react'

/** What is chosen while the sheet is open; it starts from the value at every opening and leaves it alone until done. */
export function useChoice(isOpen: boolean, value: readonly string[], mode: 'single' | 'multiple', max: number) {
  const [chosen, setChosen] = useState<readonly string[]>(value)
  useEffect(() => {
    if (isOpen) setChosen(value)
    // Only an opening resets it: a parent that renders anew must not undo a choice in progress.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOpen])
  const toggle = (one: string): readonly string[] => {
    const isChosen = chosen.includes(one)
    const next = mode === 'single' ? [one] : isChosen ? chosen.filter((other) => other !== one) : chosen.length < max ? [...chosen, one] : chosen
    setChosen(next)
    return next
  }
  return { chosen, setChosen, toggle }
}

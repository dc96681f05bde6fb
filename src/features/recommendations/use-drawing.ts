import { useEffect, useState } from 'react'
import { advanceRound, listRounds, type Round } from '~/contract/recommendations'
import { call, type CallError } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'

/**
 * Draws a round step by step while somebody looks on; left, it goes on from where it was when somebody comes back, or at
 * night. @returns the round as it stands and what went wrong, with a way to go on
 */
export function useDrawing(round: Round): { round: Round; error: CallError | undefined; goOn: () => void } {
  const [latest, setLatest] = useState<Round>()
  const [error, setError] = useState<CallError>()
  const [times, setTimes] = useState(0)
  const { roundId, state } = round
  useEffect(() => {
    if (state !== 'drawing') return
    let isWanted = true
    const step = async () => {
      for (;;) {
        const answer = await call(advanceRound, { roundId })
        if (!isWanted) return
        if (!answer.ok) return setError(answer.error)
        setLatest(answer.data.round)
        if (answer.data.round.state !== 'drawing') return refresh(listRounds)
      }
    }
    void step()
    return () => {
      isWanted = false
    }
  }, [roundId, state, times])
  const goOn = () => {
    setError(undefined)
    setTimes((n) => n + 1)
  }
  return { round: state === 'drawing' && latest?.roundId === roundId ? latest : round, error, goOn }
}

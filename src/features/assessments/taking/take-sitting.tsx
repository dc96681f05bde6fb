import { useEffect, useRef, useState } from 'react'
import type { Answer } from '~/domain/assessments/instrument'
import { useText } from '~/src/i18n/use-text'
import { back } from '~/src/platform/navigation'
import { useKeys } from '~/src/platform/use-keys'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import { nextUnanswered } from '~/src/ui/questions/next-unanswered'
import { QuestionSteps } from '~/src/ui/questions/question-steps'
import { FinishCard } from './finish-card'
import { Intro } from './intro'
import { ItemCard } from './item-card'
import { SittingOver } from './sitting-over'
import { type Ending, useAnswers, type Sitting } from './use-answers'

/** How long the chosen answer stays in sight before the next question comes. */
const settleMs = 160

/** One question a screen. An answer leads on by itself; one may go back, skip, and stop at any time. */
export function TakeSitting({ sitting }: { sitting: Sitting }) {
  const { t } = useText()
  const isDesk = useIsDesk()
  const { items, prompt, options } = sitting
  const { answers, answer, send, close, lost, error, ending, state } = useAnswers(sitting)
  const [over, setOver] = useState<Ending>()
  const [hasBegun, setBegun] = useState(Object.keys(answers).length > 0)
  /** place of the question; items.length: all asked */
  const [at, setAt] = useState(() => firstPlace(nextUnanswered(items, answers, 0), items.length))
  const shownAt = useRef(Date.now())
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(settling.current), [])
  useEffect(() => {
    shownAt.current = Date.now()
  }, [at, hasBegun])

  const item = items[at]
  const leave = (to: number) => {
    clearTimeout(settling.current)
    settling.current = undefined
    setAt(Math.min(items.length, Math.max(0, to)))
  }
  const choose = (value: Answer) => {
    if (!item || settling.current !== undefined) return
    const isFirstTime = answers[item.id] === undefined
    answer(item.id, value, Date.now() - shownAt.current)
    const others = { ...answers, [item.id]: value }
    const next = isFirstTime ? firstPlace(nextUnanswered(items, others, at), items.length) : at + 1
    settling.current = setTimeout(() => leave(next), settleMs)
  }
  const ended = over ?? ending
  const isAsking = hasBegun && item !== undefined && !ended
  const end = (how: Ending) => {
    setOver(how)
    close()
  }
  const pause = async () => {
    await send()
    await back('assessments')
  }
  useKeys(
    {
      ...Object.fromEntries(([1, 2, 3, 4, 5] as const).map((value) => [String(value), () => choose(value)])),
      arrowleft: () => leave(at - 1),
      arrowright: () => leave(at + 1),
    },
    isAsking,
  )

  if (ended) return <SittingOver ending={ended} sitting={sitting} lost={lost ?? 0} />
  if (!hasBegun) return <Intro sitting={sitting} onBegin={() => setBegun(true)} />
  const answered = items.filter(({ id }) => answers[id] !== undefined).length
  return (
    <QuestionSteps
      progress={{ label: item ? t('assessments.take.position', { n: at + 1, total: items.length }) : t('assessments.take.progress'), answered, total: items.length }}
      words={{ back: t('assessments.take.back'), pause: t('assessments.take.pause'), next: t('assessments.take.skip') }}
      isFirst={at === 0}
      isAsking={item !== undefined}
      footnote={`${t(`assessments.take.${state}`)}${isDesk && item ? ` · ${t('assessments.take.keys')}` : ''}`}
      onBack={() => leave(at - 1)}
      onPause={pause}
      onNext={() => leave(at + 1)}
    >
      {item ? (
        <ItemCard key={item.id} prompt={prompt} item={item} options={options} value={answers[item.id]} onAnswer={choose} />
      ) : (
        <FinishCard sitting={sitting} left={items.length - answered} sendError={error} onSend={send} onLook={() => leave(firstPlace(nextUnanswered(items, answers, 0), 0))} onOver={end} />
      )}
    </QuestionSteps>
  )
}

/** −1, nothing is left, stands for a place of its own. */
const firstPlace = (place: number, otherwise: number) => (place >= 0 ? place : otherwise)

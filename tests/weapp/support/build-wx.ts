import type { Listeners } from './listeners'
import type { Boot, Report } from './messages'
import type { PageStack } from './page-stack'
import type { PrivacyGate } from './privacy-gate'
import { asynchronousAnswers, synchronousAnswers } from './wx-answers'
import { wxCloud } from './wx-cloud'

interface Callbacks {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (result: unknown) => void
}

/** Answers once, later, through callbacks and as a promise, as wx does. */
function later(name: string, options: Callbacks & Record<string, unknown>, work: () => unknown): Promise<unknown> {
  return Promise.resolve()
    .then(work)
    .then(
      result => {
        const answer = { errMsg: `${name}:ok`, ...(result as object) }
        options.success?.(answer)
        options.complete?.(answer)
        return answer
      },
      (error: unknown) => {
        const failure = { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
        options.fail?.(failure)
        options.complete?.(failure)
        if (!options.fail) throw Object.assign(new Error(failure.errMsg), failure)
        return failure
      },
    )
}

interface Surroundings {
  report: Report
  stack: PageStack
  listeners: Listeners
  privacy: PrivacyGate
}

/** APIs that WeChat takes from the handler of a tap alone. */
const tapOnly = new Set(['requestSubscribeMessage'])

/** What an API ends with in a run of its own. */
function given(answer: object | string): unknown {
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

/** `wx` with every name that WeChat has: answered, listened to, or reported as unanswered when it is called. */
export function buildWx({ apiNames, launch, token, answers }: Boot, { report, stack, listeners, privacy }: Surroundings): Record<string, unknown> {
  const isSinglePage = launch.scene === 1154
  const wx: Record<string, unknown> = {}
  const answered = (name: string, answer: (options: Record<string, unknown>) => unknown) => {
    wx[name] = (options: Callbacks & Record<string, unknown> = {}) => {
      report.asked.push({ name, options: JSON.parse(JSON.stringify(options)) as Record<string, unknown> })
      const isInTap = stack.isInTap
      return later(name, options, async () => {
        if (tapOnly.has(name) && !isInTap) throw new Error('can only be invoked by user TAP gesture.')
        await privacy.pass(name)
        return answer(options)
      })
    }
  }
  for (const name of apiNames) {
    const listening = listeners.api(name)
    if (listening) wx[name] = listening
    else
      answered(name, () => {
        report.unanswered.push(name)
        throw new Error('not answered by the harness')
      })
  }
  for (const [name, answer] of Object.entries(asynchronousAnswers)) answered(name, answer)
  for (const [name, answer] of Object.entries(answers)) answered(name, () => given(answer))
  const moves = { navigateTo: 'push', redirectTo: 'replace', reLaunch: 'restart', switchTab: 'restart' } as const
  for (const [name, move] of Object.entries(moves)) {
    wx[name] = (options: Callbacks & { url: string }) =>
      later(name, { ...options }, () => {
        if (isSinglePage) throw new Error('not allowed in single page mode')
        stack[move](options.url)
      })
  }
  wx['navigateBack'] = (options: Callbacks & { delta?: number } = {}) => later('navigateBack', { ...options }, () => stack.pop(options.delta ?? 1))
  Object.assign(wx, synchronousAnswers({ ...launch, referrerInfo: {} }, id => stack.find(id)))
  wx['env'] = { USER_DATA_PATH: 'wxfile://usr' }
  wx['cloud'] = wxCloud(report, isSinglePage ? null : token)
  return wx
}

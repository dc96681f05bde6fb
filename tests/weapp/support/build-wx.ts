import type { Boot, Report } from './messages'
import type { PageStack } from './page-stack'
import { asynchronousAnswers, isListener, synchronousAnswers } from './wx-answers'
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
        const failure = { errMsg: `${name}:fail ${String(error)}` }
        options.fail?.(failure)
        options.complete?.(failure)
        if (!options.fail) throw new Error(failure.errMsg)
        return failure
      },
    )
}

/** `wx` with every name that WeChat has: answered, listened to in vain, or reported as unanswered when it is called. */
export function buildWx({ apiNames, launch, token }: Boot, report: Report, stack: PageStack): Record<string, unknown> {
  const isSinglePage = launch.scene === 1154
  const wx: Record<string, unknown> = {}
  for (const name of apiNames) {
    if (isListener(name)) wx[name] = () => undefined
    else
      wx[name] = (options: Callbacks & Record<string, unknown> = {}) => {
        report.unanswered.push(name)
        return later(name, options, () => Promise.reject(new Error('not answered by the harness')))
      }
  }
  for (const [name, answer] of Object.entries(asynchronousAnswers)) {
    wx[name] = (options: Callbacks & Record<string, unknown> = {}) => later(name, options, () => answer(options))
  }
  const moves = { navigateTo: 'push', redirectTo: 'replace', reLaunch: 'restart', switchTab: 'restart' } as const
  for (const [name, move] of Object.entries(moves)) {
    wx[name] = (options: Callbacks & { url: string }) =>
      later(name, { ...options }, () => {
        if (isSinglePage) throw new Error('not allowed in single page mode')
        stack[move](options.url)
      })
  }
  wx['navigateBack'] = (options: Callbacks & { delta?: number } = {}) => later('navigateBack', { ...options }, () => stack.pop(options.delta ?? 1))
  Object.assign(wx, synchronousAnswers({ ...launch, referrerInfo: {} }))
  wx['env'] = { USER_DATA_PATH: 'wxfile://usr' }
  wx['cloud'] = wxCloud(report, isSinglePage ? null : token)
  return wx
}

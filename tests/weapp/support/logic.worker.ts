import { buildWx } from './build-wx'
import { hiddenGlobals } from './hidden-globals'
import { Listeners } from './listeners'
import type { Boot, Report, ToLogic, ToView } from './messages'
import { ModuleLoader } from './module-loader'
import { becomeOlderEngine } from './older-engine'
import { PageStack } from './page-stack'
import { PrivacyGate } from './privacy-gate'

// The logic layer: a worker with WeChat's globals and nothing of the browser's.
const post = (message: ToView) => self.postMessage(message)
const report: Report = { errors: [], unanswered: [], asked: [], channels: [], shared: [], calls: [], pending: 0, stack: [], largestUpdate: 0, isCloudReady: false }
const describe = (value: unknown) => (value instanceof Error ? (value.stack ?? value.message) : typeof value === 'string' ? value : JSON.stringify(value))

self.addEventListener('error', ({ error, message }) => report.errors.push(describe(error ?? message)))
self.addEventListener('unhandledrejection', ({ reason }) => report.errors.push(`unhandled rejection: ${describe(reason)}`))
const { error: logError } = console
console.error = (...values: unknown[]) => {
  report.errors.push(values.map(describe).join(' '))
  logError(...values)
}
setInterval(() => post({ kind: 'report', report }), 50)

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

let stack: PageStack
let privacy: PrivacyGate
const listeners = new Listeners()
const complain = (error: unknown) => void report.errors.push(describe(error))

function start(boot: Boot) {
  becomeOlderEngine()
  const app = JSON.parse(boot.files['app.json'] ?? '{}') as AppJson
  const declared = [...app.pages, ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
  stack = new PageStack(report, post, declared)
  privacy = new PrivacyGate(listeners, boot.hasAgreed)
  const wx = buildWx(boot, { report, stack, listeners, privacy })
  let instance: Record<string, unknown> = {}
  const scope = {
    wx,
    App: (config: Record<string, unknown>) => {
      instance = config
    },
    Page: stack.register,
    Component: () => undefined,
    Behavior: (config: unknown) => config,
    getApp: () => instance,
    getCurrentPages: () => stack.pages.map(page => page.instance),
    global: {},
    // The engine's own global object: the language and nothing of a browser.
    globalThis: {},
    requirePlugin: () => ({}),
  }
  stack.loader = new ModuleLoader(boot.files, scope, hiddenGlobals(self))
  stack.loader.load('app')
  const launch = { ...boot.launch, referrerInfo: {}, shareTicket: '' }
  for (const hook of ['onLaunch', 'onShow']) (instance[hook] as ((options: object) => void) | undefined)?.call(instance, launch)
  for (const component of ['custom-tab-bar/index', 'comp']) stack.loader.load(component)
  const query = Object.entries(boot.launch.query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
  stack.restart(`/${boot.launch.path}${query && `?${query}`}`)
}

self.onmessage = ({ data }: MessageEvent<ToLogic>) => {
  try {
    if (data.kind === 'boot') start(data.boot)
    else if (data.kind === 'event') {
      if (data.event.type === 'agreeprivacyauthorization') privacy.tap(data.event.currentTarget.id)
      stack.dispatch(data.event)
    } else if (data.kind === 'rendered') stack.rendered(data.update)
    else if (data.kind === 'found') stack.found(data.query, data.tag)
    else if (data.kind === 'fire') listeners.fire(data.name, ...data.values)
    else stack.share(data.channel, data.from).catch(complain)
  } catch (error) {
    complain(error)
  }
}

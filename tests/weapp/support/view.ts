import { applyData } from './apply-data'
import type { Boot, Report, Shared, ToLogic, ToView, ViewEvent } from './messages'
import { renderNode, type VirtualElement } from './render-node'

// The view layer: WXML compiled by WeChat's own compiler, drawn with DOM elements.
type Generate = (data: object) => VirtualElement
declare global {
  interface Window {
    $gwx: (path: string) => Generate
    styleOf: (path: string) => ((suffix?: string) => void) | undefined
    weapp: { start(boot: Boot): void; report(): Report; path(): string; fire(name: string, values: unknown[]): void; share(channel: Shared['channel']): void }
  }
}

const pages = new Map<number, { path: string; data: Record<string, unknown> }>()
let shown = 0
let report: Report | undefined
let currentPath = ''
const worker = new Worker('logic.js')
const post = (message: ToLogic) => worker.postMessage(message)

const dispatch = (event: ViewEvent) => post({ kind: 'event', event })
const share = () => post({ kind: 'share', channel: 'friend', from: 'button' })
const component = (data: object) => window.$gwx('comp.wxml')(data).children ?? []

function draw(pageId: number) {
  const page = pages.get(pageId)
  if (!page || pageId !== shown) return
  const root = document.getElementById('page')
  const tree = window.$gwx(`${page.path}.wxml`)(page.data)
  root?.replaceChildren(...(tree.children ?? []).map(node => renderNode(node, { dispatch, share, component })))
}

function show(pageId: number, path: string) {
  if (!pages.has(pageId)) pages.set(pageId, { path, data: {} })
  shown = pageId
  currentPath = path
  window.styleOf(`${path}.wxss`)?.()
  draw(pageId)
}

/** What a selector of the page finds: nothing that is inside a component of its own, and nothing without a place. */
function find(id: string): string | null {
  const element = document.getElementById(id)
  const isThere = element && !element.closest('[data-inside]') && element.getClientRects().length > 0
  return isThere ? (element.dataset['tag'] ?? null) : null
}

worker.onmessage = ({ data }: MessageEvent<ToView>) => {
  if (data.kind === 'report') ({ report } = data)
  else if (data.kind === 'find') post({ kind: 'found', query: data.query, tag: find(data.id) })
  else if (data.kind === 'open') show(data.pageId, data.path)
  else if (data.kind === 'close') pages.delete(data.pageId)
  else {
    const page = pages.get(data.pageId)
    if (page) applyData(page.data, data.data)
    draw(data.pageId)
    post({ kind: 'rendered', update: data.update })
  }
}

window.weapp = {
  start(boot) {
    window.styleOf('app.wxss')?.()
    post({ kind: 'boot', boot })
  },
  report() {
    if (!report) throw new Error('the logic layer has not started')
    return report
  },
  path: () => currentPath,
  fire: (name, values) => post({ kind: 'fire', name, values }),
  share: channel => post({ kind: 'share', channel, from: 'menu' }),
}

import { applyData } from './apply-data'
import type { ModuleLoader } from './module-loader'
import type { Report, ToView, ViewEvent } from './messages'
import { askToShare, channelsOf, type ShareChannel } from './share-hooks'

type Method = (this: object, ...parameters: unknown[]) => unknown
interface PageInstance {
  [member: string]: unknown
  data: Record<string, unknown>
  route: string
  options: Record<string, string>
}

const clone = <T>(value: T) => JSON.parse(JSON.stringify(value ?? null)) as T

/** 'a=1&b=2' as WeChat hands it to onLoad: not decoded. */
function queryOf(url: string): Record<string, string> {
  const [, query = ''] = url.split('?')
  return Object.fromEntries(query.split('&').filter(Boolean).map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

/** The open pages: what WeChat's logic layer does with what Page() was given. */
export class PageStack {
  readonly pages: { id: number; instance: PageInstance }[] = []
  private readonly configs = new Map<string, Record<string, unknown>>()
  private loading = ''
  private nextId = 1
  private nextUpdate = 1
  private readonly afterRender = new Map<number, () => void>()
  private readonly afterFound: ((tag: string | null) => void)[] = []
  loader: ModuleLoader | undefined

  constructor(
    private readonly report: Report,
    private readonly post: (message: ToView) => void,
    private readonly declared: readonly string[],
  ) {}

  /** WeChat's Page(): called by the script of the page that is being loaded. */
  readonly register = (config: Record<string, unknown>): void => void this.configs.set(this.loading, config)

  push(url: string): void {
    if (this.pages.length >= 10) throw new Error('webview count limit exceed')
    this.call(this.top, 'onHide')
    this.open(url)
  }

  replace(url: string): void {
    this.close()
    this.open(url)
  }

  restart(url: string): void {
    while (this.pages.length > 0) this.close()
    this.open(url)
  }

  pop(delta: number): void {
    for (let count = Math.min(delta, this.pages.length - 1); count > 0; count--) this.close()
    this.call(this.top, 'onShow')
    if (this.top) this.post({ kind: 'open', pageId: this.top.id, path: this.top.instance.route })
  }

  /** Whether the handler of a tap is running: some APIs may be called there and nowhere else. */
  isInTap = false

  dispatch({ handler, ...event }: ViewEvent): void {
    this.isInTap = event.type === 'tap'
    try {
      this.call(this.top, handler, { ...event, timeStamp: Date.now(), mark: {}, touches: [], changedTouches: [] })
    } finally {
      this.isInTap = false
    }
  }

  /** The page on top is shared: by WeChat's menu, or by a button of its own. */
  async share(channel: ShareChannel, from: 'button' | 'menu'): Promise<void> {
    if (this.top) this.report.shared.push(await askToShare(this.top.instance, channel, from))
  }

  /** The tag of the element with this id on the page on top. */
  find(id: string): Promise<string | null> {
    return new Promise(resolve => this.post({ kind: 'find', query: this.afterFound.push(resolve) - 1, id }))
  }

  found(query: number, tag: string | null): void {
    this.afterFound[query]?.(tag)
  }

  rendered(update: number): void {
    this.afterRender.get(update)?.()
    this.afterRender.delete(update)
  }

  get top() {
    return this.pages[this.pages.length - 1]
  }

  private open(url: string) {
    const path = (url.split('?')[0] ?? '').replace(/^\//, '')
    if (!this.declared.includes(path)) throw new Error(`page "${path}" is not found`)
    this.loading = path
    this.loader?.load(path)
    const config = this.configs.get(path)
    if (!config) throw new Error(`${path} did not call Page()`)
    const id = this.nextId++
    const instance: PageInstance = { ...config, data: clone((config['data'] ?? {}) as Record<string, unknown>), route: path, options: queryOf(url) }
    instance['is'] = path
    instance['setData'] = (patch: Record<string, unknown>, done?: () => void) => this.update(id, instance, patch, done)
    instance['selectComponent'] = () => null
    instance['getTabBar'] = () => null
    this.pages.push({ id, instance })
    this.post({ kind: 'open', pageId: id, path })
    this.call(this.top, 'onLoad', instance.options)
    this.call(this.top, 'onShow')
    this.call(this.top, 'onReady')
    this.tell()
  }

  private close() {
    const page = this.pages[this.pages.length - 1]
    this.call(page, 'onUnload')
    this.pages.pop()
    if (page) this.post({ kind: 'close', pageId: page.id })
    this.tell()
  }

  private update(id: number, instance: PageInstance, patch: Record<string, unknown>, done?: () => void) {
    const text = JSON.stringify(patch)
    this.report.largestUpdate = Math.max(this.report.largestUpdate, text.length)
    const data = JSON.parse(text) as Record<string, unknown>
    applyData(instance.data, data)
    const update = this.nextUpdate++
    if (done) this.afterRender.set(update, () => done.call(instance))
    this.post({ kind: 'update', update, pageId: id, data })
  }

  private call(page: { instance: PageInstance } | undefined, name: string, ...parameters: unknown[]) {
    const method = page?.instance[name]
    if (typeof method === 'function') (method as Method).apply(page?.instance ?? {}, parameters)
  }

  private tell() {
    this.report.stack = this.pages.map(({ instance }) => instance.route)
    this.report.channels = this.top ? channelsOf(this.top.instance) : []
  }
}

import type { ViewEvent } from './messages'

export interface VirtualElement {
  tag: string
  attr?: Record<string, unknown>
  children?: VirtualNode[]
}
export type VirtualNode = string | VirtualElement

export interface Rendering {
  dispatch: (event: ViewEvent) => void
  /** A button with open-type="share" was tapped. */
  share: () => void
  /** The children of Taro's recursive component for its properties. */
  component: (data: object) => VirtualNode[]
}

const elements: Record<string, string> = {
  'wx-text': 'span',
  'wx-image': 'img',
  'wx-input': 'input',
  'wx-textarea': 'textarea',
  'wx-button': 'button',
  'wx-canvas': 'canvas',
  'wx-label': 'label',
}
const domEvents: Record<string, string> = { tap: 'click', input: 'input', blur: 'blur', focus: 'focus', confirm: 'change', load: 'load' }

/** rpx in a style attribute: 750 of them are the width of the screen. */
const pixels = (style: string) => style.replace(/(-?[\d.]+)rpx/g, (_, size: string) => `${(Number(size) / 750) * window.innerWidth}px`)

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '')

function targetOf(element: Element): ViewEvent['target'] {
  return { id: element.id, dataset: { ...(element as HTMLElement).dataset } as Record<string, string> }
}

function listen(element: HTMLElement, attribute: string, handler: string, { dispatch }: Rendering) {
  const match = /^(bind|catch)(\w+)$/.exec(attribute)
  const domEvent = match?.[2] && domEvents[match[2]]
  if (!match || !domEvent) return
  element.addEventListener(domEvent, event => {
    // WeChat calls every ancestor's own handler, up to the first that catches.
    if (match[1] === 'catch') event.stopPropagation()
    const value = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? { value: event.target.value, cursor: event.target.value.length } : { x: 0, y: 0 }
    dispatch({ type: match[2] ?? '', handler, detail: value, target: targetOf(event.target as Element), currentTarget: targetOf(element) })
  })
}

/** What WeChat's own button does beside being tapped. */
function actAsButton(element: HTMLButtonElement, attr: Record<string, unknown>, { dispatch, share }: Rendering) {
  element.disabled = attr['disabled'] === true
  const openType = textOf(attr['openType'])
  if (openType === 'share') element.addEventListener('click', share)
  if (openType !== 'agreePrivacyAuthorization') return
  const type = 'agreeprivacyauthorization'
  element.addEventListener('click', () => dispatch({ type, handler: textOf(attr[`bind${type}`]), detail: {}, target: targetOf(element), currentTarget: targetOf(element) }))
}

/** One node of compiled WXML as a DOM node, its text, look and events included. */
export function renderNode(node: VirtualNode, rendering: Rendering): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const { tag, attr = {}, children = [] } = node
  if (tag === 'virtual' || tag === 'wx-block') return fragment(children, rendering)
  if (tag === 'wx-comp') {
    const inside = fragment(rendering.component(attr), rendering)
    for (const child of inside.children) child.setAttribute('data-inside', '')
    return inside
  }
  const element = document.createElement(elements[tag] ?? 'div')
  element.dataset['tag'] = tag
  for (const [name, value] of Object.entries(attr)) {
    if (/^(bind|catch)/.test(name)) listen(element, name, textOf(value), rendering)
    else if (name === 'style') element.setAttribute('style', pixels(textOf(value)))
    // wcc turns aria-label into ariaLabel.
    else if (/^aria[A-Z]/.test(name) && value !== undefined && value !== '') element.setAttribute(`aria-${name.slice(4).toLowerCase()}`, textOf(value))
    else if (/^(id|class|src|value|placeholder|type|data-[\w-]+)$/.test(name) && value !== undefined && value !== '') element.setAttribute(name, textOf(value))
  }
  if (tag === 'wx-button') actAsButton(element as HTMLButtonElement, attr, rendering)
  element.append(fragment(children, rendering))
  return element
}

function fragment(nodes: readonly VirtualNode[], rendering: Rendering): DocumentFragment {
  const result = document.createDocumentFragment()
  result.append(...nodes.map(node => renderNode(node, rendering)))
  return result
}

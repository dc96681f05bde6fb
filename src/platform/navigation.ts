import Taro from '@tarojs/taro'
import { routes, type ParamsOf, type RouteName } from '~/src/routes'

/** The address of a page with its query, from the root: '/pages/share/index?token=…'. */
export function urlOf<Name extends RouteName>(name: Name, params?: ParamsOf<Name>): string {
  const query = Object.entries((params ?? {}) as Record<string, string | undefined>)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${routes[name].path}${query && `?${query}`}`
}

type Arguments<Name extends RouteName> = Record<never, never> extends ParamsOf<Name> ? [params?: ParamsOf<Name>] : [params: ParamsOf<Name>]

/** Pages that WeChat keeps open at most; one more has to replace the last. */
const deepest = 10

/** Opens a page on top of this one; a tab is switched to. */
export async function go<Name extends RouteName>(name: Name, ...[params]: Arguments<Name>): Promise<void> {
  const url = urlOf(name, params)
  if (routes[name].isTab) await Taro.switchTab({ url })
  else if (Taro.getCurrentPages().length >= deepest) await Taro.redirectTo({ url })
  else await Taro.navigateTo({ url })
}

/** Opens a page in the place of this one. */
export async function replace<Name extends RouteName>(name: Name, ...[params]: Arguments<Name>): Promise<void> {
  const url = urlOf(name, params)
  if (routes[name].isTab) await Taro.switchTab({ url })
  else await Taro.redirectTo({ url })
}

/** Starts over at a page: nothing is left to go back to (signing in, switching role). */
export async function restart<Name extends RouteName>(name: Name, ...[params]: Arguments<Name>): Promise<void> {
  await Taro.reLaunch({ url: urlOf(name, params) })
}

/** Starts over at an address made by `urlOf`, such as the `next` of the welcome page; home if it is none of ours. */
export async function restartAt(url: string | undefined): Promise<void> {
  const path = url?.split('?')[0]
  const isOurs = Object.values(routes).some(route => `/${route.path}` === path)
  await Taro.reLaunch({ url: isOurs && url ? url : urlOf('home') })
}

/** Back to where one came from, or to `fallback` when the page was opened directly. */
export async function back<Name extends RouteName>(fallback: Name, ...[params]: Arguments<Name>): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await restart(fallback, ...([params] as Arguments<Name>))
}

const decode = (value: string) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Taro hands the query over as it stood in the address, in WeChat and in a browser (its router parses with `decode: false`). */
export function decodeParams(raw: Record<string, string | undefined>): Record<string, string> {
  const params: Record<string, string> = {}
  for (const [key, value] of Object.entries(raw)) {
    if (value !== undefined && !key.startsWith('$')) params[key] = decode(value)
  }
  return params
}

/** The query this page was opened with. Whoever typed the address decides what is in it: every value may be missing. */
export function useParams<Name extends RouteName>(_name: Name): Partial<ParamsOf<Name>> {
  const { params } = Taro.useRouter()
  return decodeParams(params) as Partial<ParamsOf<Name>>
}

/** The address of the page on top, to come back to. */
export function currentUrl(): string {
  const { path, params } = Taro.getCurrentInstance().router ?? { path: urlOf('home'), params: {} }
  const query = Object.entries(decodeParams(params))
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  const clean = `/${(path.split('?')[0] ?? '').replace(/^\//, '')}`
  return query ? `${clean}?${query}` : clean
}

/** Goes to a place of the bar: a native tab is switched to, a role's own place takes the place of this page. */
export async function switchTo<Name extends RouteName>(name: Name): Promise<void> {
  const url = urlOf(name)
  if (routes[name].isTab) await Taro.switchTab({ url })
  else await Taro.redirectTo({ url }).catch(() => Taro.reLaunch({ url }))
}

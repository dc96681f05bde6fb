import Taro from '@tarojs/taro'

/** Room for the bar at the top of a screen, px. */
const barHeight = 72

/**
 * Brings an element of this page into sight, below the bar. In a browser the keyboard goes there too: to the first thing
 * in it that one can type or press.
 * @param id of the element, without #
 */
export async function reveal(id: string): Promise<void> {
  await Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -barHeight, duration: 200 }).catch(() => undefined)
  if (process.env.TARO_ENV !== 'h5') return
  document.getElementById(id)?.querySelector<HTMLElement>('textarea, input, [tabindex="0"]')?.focus({ preventScroll: true })
}

import type { TextProps } from '@tarojs/components'
import { createElement, type ReactNode } from 'react'

/** Taro's Text in a browser: a plain element; view.tsx says why. Words can be marked and copied there, whatever `userSelect` says. */
export function Text({ userSelect: _userSelect, ...attributes }: TextProps & { children?: ReactNode }): ReactNode {
  return createElement('span', attributes)
}

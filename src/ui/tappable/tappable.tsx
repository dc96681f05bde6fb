import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import styles from './tappable.module.scss'

export type TappableRole = 'button' | 'link' | 'tab' | 'option' | 'checkbox' | 'radio' | 'switch' | 'menuitem' | 'row'

export interface TappableProps {
  children?: ReactNode
  onTap?: (() => void) | undefined
  /** Spoken name, where the content alone does not say it. */
  label?: string | undefined
  role?: TappableRole
  isDisabled?: boolean | undefined
  isSelected?: boolean | undefined
  isChecked?: boolean | undefined
  isExpanded?: boolean | undefined
  /** Current item of a navigation. */
  isCurrent?: boolean | undefined
  className?: string | undefined
  style?: CSSProperties
  id?: string
  /** Kept out of the tab order, for items reached by arrow keys. */
  isSkippedByTab?: boolean
}

interface KeyPress {
  key?: string
  target?: unknown
  currentTarget?: unknown
  preventDefault?: () => void
}

/** Anything that answers a tap: also by Enter and Space, with a name and a state for screen readers. */
export function Tappable(props: TappableProps) {
  const { children, onTap, label, role = 'button', isDisabled = false, className, style, id } = props
  const tap = () => {
    if (!isDisabled) onTap?.()
  }
  const press = (event: KeyPress) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault?.()
    tap()
  }
  const attributes = {
    role,
    tabIndex: isDisabled || props.isSkippedByTab ? -1 : 0,
    onKeyDown: press,
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(isDisabled ? { 'aria-disabled': 'true' } : {}),
    ...(props.isSelected === undefined ? {} : { 'aria-selected': String(props.isSelected) }),
    ...(props.isChecked === undefined ? {} : { 'aria-checked': String(props.isChecked) }),
    ...(props.isExpanded === undefined ? {} : { 'aria-expanded': String(props.isExpanded) }),
    ...(props.isCurrent ? { 'aria-current': 'page' } : {}),
    ...(id === undefined ? {} : { id }),
    ...(style === undefined ? {} : { style }),
  }
  return (
    <View
      {...attributes}
      className={classes(styles.tappable, isDisabled && styles.isDisabled, className)}
      hoverClass={isDisabled ? 'none' : (styles.isPressed ?? 'none')}
      hoverStayTime={80}
      onClick={tap}
    >
      {children}
    </View>
  )
}

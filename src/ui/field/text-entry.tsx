import { Input, Textarea } from '@tarojs/components'
import { createElement } from 'react'
import styles from './field.module.scss'

export interface TextEntryProps {
  id: string
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
  /** Enter, or the confirm key of the keyboard. */
  onConfirm?: (() => void) | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  isDisabled?: boolean | undefined
  isInvalid?: boolean | undefined
  isMultiline?: boolean | undefined
  rows?: number | undefined
  hasFocus?: boolean | undefined
  kind?: 'text' | 'number' | 'decimal' | 'tel' | 'search' | 'nickname' | 'idcard' | 'password' | undefined
  className?: string | undefined
  label: string
}

interface BrowserEvent {
  target: { value: string }
}

const inputModes = { number: 'numeric', decimal: 'decimal', tel: 'tel', search: 'search' } as const

/**
 * The bare text control. In a browser it is the browser's own element, so that its name, its error and the caret
 * belong to it and not to a wrapper; in WeChat it is WeChat's.
 */
export function TextEntry(props: TextEntryProps) {
  const { id, value, kind = 'text', isMultiline = false, className = styles.input ?? '' } = props
  if (process.env.TARO_ENV !== 'weapp') {
    return createElement(isMultiline ? 'textarea' : 'input', {
      id,
      className,
      value,
      onChange: (event: BrowserEvent) => props.onChange(event.target.value),
      onBlur: props.onBlur,
      onFocus: props.onFocus,
      onKeyDown: (event: { key: string; nativeEvent?: { isComposing?: boolean } }) => {
        if (event.key === 'Enter' && !isMultiline && event.nativeEvent?.isComposing !== true) props.onConfirm?.()
      },
      placeholder: props.placeholder,
      maxLength: props.maxLength,
      disabled: props.isDisabled,
      autoFocus: props.hasFocus,
      autoComplete: 'off',
      'aria-label': props.label,
      'aria-invalid': props.isInvalid === true,
      'aria-describedby': `${id}-note`,
      ...(isMultiline ? { rows: props.rows ?? 4 } : { type: kind === 'password' ? 'password' : 'text', enterKeyHint: kind === 'search' ? 'search' : undefined }),
      ...(kind in inputModes ? { inputMode: inputModes[kind as keyof typeof inputModes] } : {}),
    })
  }
  const shared = {
    id,
    className,
    value,
    placeholder: props.placeholder ?? '',
    placeholderClass: styles.placeholder ?? '',
    maxlength: props.maxLength ?? -1,
    disabled: props.isDisabled === true,
    focus: props.hasFocus === true,
    onBlur: () => props.onBlur?.(),
    onFocus: () => props.onFocus?.(),
    onConfirm: () => props.onConfirm?.(),
    'aria-label': props.label,
  }
  if (isMultiline) {
    return <Textarea {...shared} autoHeight showConfirmBar={false} onInput={(event) => props.onChange(event.detail.value)} />
  }
  const type = kind === 'decimal' ? 'digit' : kind === 'tel' ? 'number' : kind === 'search' || kind === 'password' ? 'text' : kind
  return (
    <Input
      {...shared}
      type={type}
      password={kind === 'password'}
      confirmType={kind === 'search' ? 'search' : 'done'}
      onInput={(event) => props.onChange(event.detail.value)}
    />
  )
}

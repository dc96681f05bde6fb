import { Button as TaroButton, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { Tappable } from '~/src/ui/tappable/tappable'
import { useTapLock } from './use-tap-lock'
import styles from './button.module.scss'

export interface ButtonProps {
  children: ReactNode
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'lg' | 'md' | 'sm'
  icon?: IconName
  /** Returns a promise: the button shows that it works and takes no second tap until it settles. */
  onTap?: () => unknown
  /** Steps on by one with every tap, so that two quick ones are two steps. */
  isRepeatable?: boolean
  isLoading?: boolean
  isDisabled?: boolean
  /** As wide as its parent. */
  isBlock?: boolean
  label?: string
  /** What only WeChat's own button can do; in a browser the button just calls onTap. */
  openType?: 'share' | 'chooseAvatar' | 'contact' | 'feedback' | 'openSetting' | 'agreePrivacyAuthorization'
  onChooseAvatar?: (avatarUrl: string) => void
  onAgreePrivacyAuthorization?: () => void
  id?: string
}

/** The thing one presses. One primary per screen. */
export function Button(props: ButtonProps) {
  const { children, variant = 'primary', size = 'lg', icon, label, openType, id } = props
  const { tap, isBusy } = useTapLock(props.onTap, props.isRepeatable)
  const isLoading = props.isLoading === true || isBusy
  const isDisabled = props.isDisabled === true || isLoading
  const className = classes(
    styles.button,
    styles[variant],
    styles[size],
    props.isBlock && styles.isBlock,
    props.isDisabled && styles.isDisabled,
    isLoading && styles.isLoading,
  )
  const content = (
    <>
      {isLoading ? <View aria-hidden="true" className={styles.spinner} /> : icon && <Icon name={icon} size={size === 'sm' ? 16 : 20} />}
      <View className={styles.words}>{children}</View>
    </>
  )
  const attributes = id === undefined ? {} : { id }
  if (openType !== undefined && process.env.TARO_ENV === 'weapp') {
    return (
      <TaroButton
        {...attributes}
        className={classes(styles.native, className)}
        hoverClass="none"
        openType={openType}
        disabled={isDisabled}
        onClick={tap}
        onChooseAvatar={(event: { detail: { avatarUrl: string } }) => props.onChooseAvatar?.(event.detail.avatarUrl)}
        onAgreePrivacyAuthorization={() => props.onAgreePrivacyAuthorization?.()}
      >
        {content}
      </TaroButton>
    )
  }
  return (
    <Tappable {...attributes} className={className} onTap={tap} isDisabled={isDisabled} label={label}>
      {content}
    </Tappable>
  )
}

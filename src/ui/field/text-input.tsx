import { View } from '@tarojs/components'
import { useId } from 'react'
import { classes } from '~/src/ui/classes'
import { Icon } from '~/src/ui/icon/icon'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { Counter } from './counter'
import { Field } from './field'
import type { FieldFrame } from './field'
import { TextEntry } from './text-entry'
import type { TextEntryProps } from './text-entry'
import styles from './field.module.scss'

export interface TextInputProps extends FieldFrame {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  onConfirm?: () => void
  placeholder?: string
  maxLength?: number
  /** Shows typed / allowed; needs maxLength. */
  hasCounter?: boolean
  isDisabled?: boolean
  hasFocus?: boolean
  kind?: TextEntryProps['kind']
  icon?: IconName
  prefix?: string
  suffix?: string
  id?: string
}

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const ownId = useId().replace(/:/g, '')
  const { label, hint, error, mark, value, maxLength, icon, id = `field-${ownId}` } = props
  const aside = props.hasCounter && maxLength !== undefined ? { aside: <Counter length={value.length} max={maxLength} /> } : {}
  return (
    <Field label={label} hint={hint} error={error} mark={mark} id={id} {...aside}>
      <View className={classes(styles.control, error !== undefined && styles.hasError, props.isDisabled && styles.isDisabled)}>
        {icon && <Icon name={icon} className={styles.affix} />}
        {props.prefix !== undefined && <View className={styles.affix}>{props.prefix}</View>}
        <TextEntry
          id={id}
          label={label}
          value={value}
          onChange={props.onChange}
          onBlur={props.onBlur}
          onConfirm={props.onConfirm}
          placeholder={props.placeholder}
          maxLength={maxLength}
          isDisabled={props.isDisabled}
          isInvalid={error !== undefined}
          hasFocus={props.hasFocus}
          kind={props.kind}
        />
        {props.suffix !== undefined && <View className={styles.affix}>{props.suffix}</View>}
      </View>
    </Field>
  )
}

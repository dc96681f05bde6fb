import { View } from '@tarojs/components'
import { useId } from 'react'
import { classes } from '~/src/ui/classes'
import { Counter } from './counter'
import { Field } from './field'
import type { FieldFrame } from './field'
import { TextEntry } from './text-entry'
import styles from './field.module.scss'

export interface TextAreaProps extends FieldFrame {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  placeholder?: string
  maxLength?: number
  rows?: number
  isDisabled?: boolean
  id?: string
}

/** Several lines of text; with maxLength it counts. */
export function TextArea(props: TextAreaProps) {
  const ownId = useId().replace(/:/g, '')
  const { label, hint, error, mark, value, maxLength, id = `field-${ownId}` } = props
  const aside = maxLength === undefined ? {} : { aside: <Counter length={value.length} max={maxLength} /> }
  return (
    <Field label={label} hint={hint} error={error} mark={mark} id={id} {...aside}>
      <View className={classes(styles.control, styles.area, error !== undefined && styles.hasError, props.isDisabled && styles.isDisabled)}>
        <TextEntry
          id={id}
          label={label}
          value={value}
          onChange={props.onChange}
          onBlur={props.onBlur}
          placeholder={props.placeholder}
          maxLength={maxLength}
          rows={props.rows}
          isDisabled={props.isDisabled}
          isInvalid={error !== undefined}
          isMultiline
          className={classes(styles.input, styles.areaInput)}
        />
      </View>
    </Field>
  )
}

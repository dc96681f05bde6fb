import { useEffect, useState } from 'react'
import { TextInput } from './text-input'
import type { TextInputProps } from './text-input'

export interface NumberInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'kind' | 'hasCounter'> {
  /** undefined: nothing typed, or not a number. */
  value: number | undefined
  onChange: (value: number | undefined) => void
  /** Digits after the point; 0 for whole numbers. */
  decimals?: 0 | 1 | 2
}

/** A number typed as text: what cannot be a number is not taken, nothing is rounded behind one's back. */
export function NumberInput({ value, onChange, decimals = 0, ...rest }: NumberInputProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  useEffect(() => {
    setTyped((current) => (numberOf(current) === value ? current : value === undefined ? '' : String(value)))
  }, [value])
  const change = (text: string) => {
    const clean = toHalfWidth(text).replace(/[,\s]/g, '')
    const pattern = decimals === 0 ? /^\d*$/ : new RegExp(`^\\d*(\\.\\d{0,${decimals}})?$`)
    if (!pattern.test(clean)) return
    setTyped(clean)
    onChange(numberOf(clean))
  }
  return <TextInput {...rest} kind={decimals === 0 ? 'number' : 'decimal'} value={typed} onChange={change} />
}

function numberOf(text: string): number | undefined {
  return text === '' || text === '.' ? undefined : Number(text)
}

/** Chinese keyboards type ０–９ and ． as well. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

import 'react'

// Design tokens are CSS custom properties; components may set one inline.
declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined
  }
}

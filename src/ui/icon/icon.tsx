import { View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { svgUri } from '~/src/ui/shape/svg-uri'
import { iconShapes } from './icon-shapes'
import type { IconName } from './icon-shapes'
import styles from './icon.module.scss'

const uris = new Map<IconName, string>()

function iconUri(name: IconName): string {
  const known = uris.get(name)
  if (known !== undefined) return known
  const body = `<g fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${iconShapes[name]}</g>`
  const uri = svgUri(24, 24, body)
  uris.set(name, uri)
  return uri
}

/** An icon in the colour of the text around it. Decoration for screen readers unless it has a label. */
export function Icon({ name, size = 20, label, className }: {
  name: IconName
  /** In px; scales with the font. */
  size?: 14 | 16 | 20 | 24 | 32
  label?: string
  className?: string | undefined
}) {
  const attributes = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }
  return <View {...attributes} className={classes(styles.icon, styles[`size${size}`], className)} style={{ '--shape': iconUri(name) }} />
}

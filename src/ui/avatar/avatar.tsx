import { Image, View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { initialsOf } from './initials-of'
import styles from './avatar.module.scss'

const hueCount = 8

/** The same seed, the same colour: FNV-1a over the UTF-16 units. */
function hueOf(seed: string): number {
  let hash = 2166136261
  for (let index = 0; index < seed.length; index += 1) hash = Math.imul(hash ^ seed.charCodeAt(index), 16777619)
  return (hash >>> 0) % hueCount
}

/** A person or an employer: the picture, or initials on a colour that stays theirs. */
export function Avatar({ name, seed = name, src, size = 'md', shape = 'round' }: {
  name: string
  /** What the colour hangs on (an id), when names may repeat. */
  seed?: string
  src?: string
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** round for people, square for organisations. */
  shape?: 'round' | 'square'
}) {
  const className = classes(styles.avatar, styles[size], styles[shape], styles[`hue${hueOf(seed)}`])
  return (
    <View className={className} role="img" aria-label={name}>
      {src ? <Image className={styles.image ?? ''} src={src} mode="aspectFill" /> : <View aria-hidden="true">{initialsOf(name)}</View>}
    </View>
  )
}

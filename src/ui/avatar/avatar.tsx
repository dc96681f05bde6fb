import { Image, View } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import { hashText } from '~/src/ui/seed/hash-text'
import { initialsOf } from './initials-of'
import styles from './avatar.module.scss'

/** As many as avatar.module.scss has. */
const hueCount = 8

/** A person or an employer: the picture, or initials on a colour that stays theirs. The name beside it is what is read out. */
export function Avatar({ name, seed = name, src, size = 'md', shape = 'round', isAlone = false }: {
  name: string
  /** What the colour hangs on (an id), when names may repeat. */
  seed?: string
  src?: string
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** round for people, square for organisations. */
  shape?: 'round' | 'square'
  /** No name stands beside it: it is read out itself. */
  isAlone?: boolean
}) {
  const className = classes(styles.avatar, styles[size], styles[shape], styles[`hue${hashText(seed) % hueCount}`])
  return (
    <View className={className} {...(isAlone ? { role: 'img', 'aria-label': name } : { 'aria-hidden': 'true' })}>
      {src ? <Image className={styles.image ?? ''} src={src} mode="aspectFill" /> : <View aria-hidden="true">{initialsOf(name)}</View>}
    </View>
  )
}

import type { ImageProps } from '@tarojs/components'
import { Image as TaroImage } from '@tarojs/components/lib/react'
import type { CSSProperties, ReactNode } from 'react'

/** The attributes that we use. `ariaLabel` is in a browser what Taro's compiler makes of it. */
type Props = Pick<ImageProps, 'src' | 'mode' | 'className' | 'ariaLabel'> & { style?: CSSProperties; 'aria-label'?: string }

/**
 * Taro's Image in a browser says its label to nobody: it keeps it on the element around the picture, which is none to a
 * screen reader. Here the picture itself has the words; one without any is decoration.
 */
export function Image({ ariaLabel, 'aria-label': label = ariaLabel, ...props }: Props): ReactNode {
  return <TaroImage {...props} nativeProps={{ alt: label ?? '' }} />
}

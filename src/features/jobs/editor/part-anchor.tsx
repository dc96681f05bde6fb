import { View } from '@tarojs/components'
import { createContext, useContext, type ReactNode } from 'react'
import { classes } from '~/src/ui/classes'
import styles from './part-anchor.module.scss'
import type { PostingPart } from './posting-parts'

/** The part that a finding has just led to. */
export const PointedPart = createContext<PostingPart | undefined>(undefined)

/** Where a part stands on the page, see platform/reveal. */
export const anchorOf = (part: PostingPart): string => `posting-part-${part}`

/** A part of the form that findings lead to; it stands out for a moment when one has. */
export function PartAnchor({ part, children }: { part: PostingPart; children: ReactNode }) {
  const isPointed = useContext(PointedPart) === part
  return (
    <View id={anchorOf(part)} className={classes(styles.part, isPointed && styles.isPointed)}>
      {children}
    </View>
  )
}

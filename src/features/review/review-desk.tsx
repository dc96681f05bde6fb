import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useText } from '~/src/i18n/use-text'
import { Sheet } from '~/src/ui/overlay/sheet'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import styles from './review-desk.module.scss'

/** The queue and the posting that is read: beside each other at a desk, the posting over the queue on a phone. */
export function ReviewDesk({ queue, posting, actions, onClose }: { queue: ReactNode; posting: ReactNode | undefined; actions: ReactNode; onClose: () => void }) {
  const { t } = useText()
  const isDesk = useIsDesk()
  if (!isDesk) {
    return (
      <>
        {queue}
        <Sheet isOpen={posting !== undefined} title={t('review.asStudents')} height="tall" onClose={onClose} footer={actions}>
          {posting}
        </Sheet>
      </>
    )
  }
  return (
    <View className={styles.desk}>
      <View className={styles.queue} role="navigation" aria-label={t('review.queue')}>
        {queue}
      </View>
      {posting === undefined ? (
        <EmptyState drawing="way" title={t('review.placeholderTitle')} body={t('review.placeholderText')} />
      ) : (
        <View className={styles.posting}>
          {posting}
          <View className={styles.actions}>{actions}</View>
        </View>
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import { chinaDateOf } from '~/domain/time/china-date'
import { formatDistance } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import type { PostingSummary } from './posting-summary'
import { StatusTag } from './status-tag'
import styles from './posting-card.module.scss'

/** One's own posting on a phone: where it stands and how it does. */
export function PostingCard({ posting, onOpen, onMore }: { posting: PostingSummary; onOpen: () => void; onMore?: () => void }) {
  const { t, locale } = useText()
  const { title, applicantCount, newCount, interviewCount, closesOn } = posting
  const today = chinaDateOf(new Date().toISOString())
  const figures = [
    { id: 'applicants', label: t('postings.column.applicants'), value: applicantCount },
    { id: 'fresh', label: t('postings.column.fresh'), value: newCount },
    { id: 'interviews', label: t('postings.column.interviews'), value: interviewCount },
  ]
  const name = title || t('postings.untitled')
  return (
    <Card>
      <Row gap={8} align="start">
        <Fill>
          <Tappable label={`${name} ${t('employers.desk.funnelOf', { title: name, applicants: applicantCount, fresh: newCount, interviews: interviewCount })}`} onTap={onOpen}>
            <Stack gap={12}>
              <Stack gap={4}>
                <Text weight="medium" lines={2}>
                  {name}
                </Text>
                <Row gap={8} isWrapping>
                  <StatusTag posting={posting} />
                  {closesOn !== '' && (
                    <Text size={14} tone="muted">
                      {t('postings.closesOn', { when: formatDistance(closesOn, today, locale) })}
                    </Text>
                  )}
                </Row>
              </Stack>
              <View className={styles.figures}>
                {figures.map(({ id, label, value }) => (
                  <View key={id} className={styles.figure}>
                    <Text size={20} weight="bold" isNumeric tone={id === 'fresh' && value > 0 ? 'accent' : value > 0 ? 'ink' : 'faint'}>
                      {value}
                    </Text>
                    <Text size={12} tone="muted">
                      {label}
                    </Text>
                  </View>
                ))}
              </View>
            </Stack>
          </Tappable>
        </Fill>
        {onMore && <IconButton name="more" label={t('postings.actions', { title: name })} onTap={onMore} />}
      </Row>
    </Card>
  )
}

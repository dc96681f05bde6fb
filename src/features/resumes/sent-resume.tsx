import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { downloadSentResume, openSentResume } from '~/contract/resumes'
import { Failed } from '~/src/features/shell/failed'
import { useOpenDocument } from '~/src/features/shell/use-open-document'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { SkeletonShape } from '~/src/ui/feedback/skeleton'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'
import { PagePictures } from './page-pictures'
import styles from './sent-resume.module.scss'

/** Reading a résumé as it was sent. Opening it is an act: an employer's look is logged. */
export function SentResume({ applicationId, isEmployer }: { applicationId: string; isEmployer: boolean }) {
  const { t, locale, errorText } = useText()
  const openDocument = useOpenDocument()
  const { run, retry, data, error } = useCommand(openSentResume)
  const file = useCommand(downloadSentResume, { onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  useEffect(() => void run({ applicationId }), [run, applicationId])
  const download = async () => {
    const answer = await file.run({ applicationId })
    if (answer.ok) await openDocument(answer.data.url, answer.data.fileName)
  }
  if (error?.code === 'NOT_FOUND') return <EmptyState drawing="broken" title={t('resumes.view.gone')} body={t('resumes.view.goneText')} />
  if (error) return <Failed error={error} onRetry={() => void retry()} />
  if (!data) return <SkeletonShape shape="picture" />
  return (
    <View className={styles.reading}>
      <Stack gap={16}>
        <Row gap={12}>
          <Fill>
            <Text weight="medium" heading={2} isBlock>
              {isEmployer ? t('resumes.view.of', { name: data.studentName }) : data.title}
            </Text>
            <Text size={14} tone="muted" isBlock>
              {t(isEmployer ? 'resumes.view.sentAtTold' : 'resumes.view.sentAt', { when: formatAgo(data.sentAt, Date.now(), locale) })}
            </Text>
          </Fill>
          <Button size="md" variant="secondary" icon="download" onTap={download}>
            {t('resumes.download')}
          </Button>
        </Row>
        <PagePictures pages={data.pages} />
      </Stack>
    </View>
  )
}

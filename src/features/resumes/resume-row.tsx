import type { listResumes } from '~/contract/resumes'
import type { OutputOf } from '~/contract/operation'
import { MissingCharacters } from '~/src/features/prints/missing-characters'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Card } from '~/src/ui/card/card'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { useResumeFile } from './use-resume-file'

export type ResumeRow = OutputOf<typeof listResumes>['resumes'][number]

/** One résumé of the list: tapped it is written on, beside it is its PDF. */
export function ResumeCard({ resume }: { resume: ResumeRow }) {
  const { t, locale } = useText()
  const { open, missing } = useResumeFile()
  const { resumeId, title, template, language, jobTitle, updatedAt } = resume
  return (
    <Card padding="snug">
      <Stack gap={12}>
        <Row gap={8}>
          <Fill>
            <Tappable label={title} onTap={() => void go('resume', { id: resumeId })}>
              <Stack gap={4}>
                <Text weight="medium" isBlock lines={1}>
                  {title}
                </Text>
                <Row gap={8} isWrapping>
                  <Tag>{t(`resumes.template.${template}`)}</Tag>
                  <Tag tone={language === 'en' ? 'info' : 'neutral'}>{t(`resumes.language.${language}`)}</Tag>
                  {jobTitle !== '' && <Tag tone="primary">{t('resumes.forJob', { job: jobTitle })}</Tag>}
                </Row>
                <Text size={12} tone="muted" isBlock>
                  {t('resumes.updated', { when: formatAgo(updatedAt, Date.now(), locale) })}
                </Text>
              </Stack>
            </Tappable>
          </Fill>
          <IconButton name="download" tone="soft" label={t('resumes.downloadLabel', { title })} onTap={() => void open(resumeId)} />
        </Row>
        <MissingCharacters characters={missing} />
      </Stack>
    </Card>
  )
}

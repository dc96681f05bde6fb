import { listResumes } from '~/contract/resumes'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { SkeletonCard } from '~/src/ui/feedback/skeleton'
import { Text } from '~/src/ui/text/text'

/** Which of the own résumés goes with an application; '' is the card alone. One written for this job stands first. */
export function ChooseResume({ jobId, value, onChange }: { jobId: string; value: string; onChange: (resumeId: string) => void }) {
  const { t } = useText()
  const { data, error, isPending } = useOperation(listResumes, {})
  const mark = (resumeId: string) => (value === resumeId ? <Icon name="check" label={t('resumes.apply.chosen')} /> : <></>)
  return (
    <Stack gap={8}>
      <Text weight="medium" isBlock>
        {t('resumes.apply.title')}
      </Text>
      {isPending && !error && <SkeletonCard />}
      <ListGroup>
        {(data?.resumes ?? []).map(({ resumeId, title, template, language }) => (
          <ListRow key={resumeId} title={title} note={`${t(`resumes.template.${template}`)} · ${t(`resumes.language.${language}`)}`} end={mark(resumeId)} onTap={() => onChange(resumeId)} />
        ))}
        <ListRow title={t('resumes.apply.none')} note={t('resumes.apply.noneNote')} end={mark('')} onTap={() => onChange('')} />
        <ListRow start={<Icon name="plus" />} title={t('resumes.apply.write')} onTap={() => void go('resume', { job: jobId })} />
      </ListGroup>
      {value !== '' && (
        <Card tone="soft" padding="snug">
          <Text size={14}>{t('resumes.apply.frozen')}</Text>
        </Card>
      )}
    </Stack>
  )
}

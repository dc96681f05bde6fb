import { printCard } from '~/contract/prints'
import { listResumes } from '~/contract/resumes'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { MissingCharacters } from '~/src/features/prints/missing-characters'
import { usePrint } from '~/src/features/prints/use-print'
import { ResumeCard } from '~/src/features/resumes/resume-row'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, go } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Icon } from '~/src/ui/icon/icon'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Screen } from '~/src/ui/screen/screen'

/** The own résumés, and the versions that employers have. */
export default function ResumesPage() {
  const { t, locale } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry } = useOperation(listResumes, {}, { isEnabled: isShown })
  const { print, missing } = usePrint(printCard)
  const isEmpty = data?.resumes.length === 0
  return (
    <Screen
      title={t('resumes.title')}
      lead={t('resumes.lead')}
      navigation={navigation}
      onBack={() => void back('card')}
      width="wide"
      footer={
        data?.isClaimed &&
        !isEmpty && (
          <Button isBlock icon="plus" onTap={() => go('resume')}>
            {t('resumes.new')}
          </Button>
        )
      }
    >
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={3} />}
      {data && !data.isClaimed && <Unclaimed />}
      {data?.isClaimed && (
        <Columns gap={24}>
          <Section title={t('resumes.mine')} {...(!isEmpty && { actionLabel: t('resumes.newEnglish'), onAction: () => void go('resume', { language: 'en' }) })}>
            {isEmpty ? (
              <EmptyState drawing="way" title={t('resumes.none')} body={t('resumes.noneText')} actionLabel={t('resumes.new')} onAction={() => go('resume')} />
            ) : (
              <Stack gap={12}>
                {data.resumes.map((resume) => (
                  <ResumeCard key={resume.resumeId} resume={resume} />
                ))}
              </Stack>
            )}
          </Section>
          <Stack gap={24}>
            {data.sent.length > 0 && (
              <Section title={t('resumes.sent')} note={t('resumes.sentNote')}>
                <ListGroup>
                  {data.sent.map(({ applicationId, title, jobTitle, employerName, sentAt }) => (
                    <ListRow
                      key={applicationId}
                      title={title}
                      note={`${t('resumes.sentTo', { job: jobTitle, employer: employerName })} · ${formatAgo(sentAt, Date.now(), locale)}`}
                      hasWholeNote
                      onTap={() => void go('sentResume', { application: applicationId })}
                    />
                  ))}
                </ListGroup>
              </Section>
            )}
            <ListGroup>
              <ListRow start={<Icon name="card" />} title={t('prints.card')} note={t('prints.cardNote')} end={<Icon name="download" size={20} />} onTap={() => void print({})} />
            </ListGroup>
            <MissingCharacters characters={missing} />
          </Stack>
        </Columns>
      )}
    </Screen>
  )
}

import type { ReactNode } from 'react'
import { cardAccessRules } from '~/domain/applications/card-access'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { MatchDetails } from '~/src/features/matching/match-details'
import { MatchFace } from '~/src/features/matching/match-face'
import { PersonLine } from '~/src/features/matching/person-line'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Icon } from '~/src/ui/icon/icon'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { FactList, type Fact } from '~/src/ui/list/fact-list'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { StageTag } from './stage-tag'
import type { Applicant } from './use-applicant'

/** An application as the recruiter reads it: who, how it fits and why, and what is open of the card; where less is, why. */
export function ApplicantDetails({ applicant, steps }: { applicant: Applicant; /** to the one before and after */ steps: ReactNode }) {
  const { t, find, locale } = useText()
  const labels = useLabels()
  const { applicationId, student, access, wishes, competencies, match, radar, note, resume, stage, invitation, interview, conversationId } = applicant
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(t('common.listSeparator')) : t('common.any'))
  const facts: Fact[] = wishes
    ? [
        [t('talents.wishCities'), list(wishes.cities.map(labels.city))],
        [t('talents.wishOccupations'), list(wishes.occupations.map(labels.occupation))],
      ]
    : []
  return (
    <Stack gap={24}>
      <Stack gap={12}>
        <Row gap={8} align="start">
          <Fill>
            <PersonLine person={student} size="lg" />
          </Fill>
          <IconButton name="message" tone="soft" label={t('talents.chat')} onTap={() => void go('conversation', { id: conversationId })} />
        </Row>
        <Row gap={8}>
          <StageTag stage={stage} />
          {interview?.status === 'booked' ? (
            <Tag tone="info" icon="calendar">
              {t('talents.interviewAt', { when: formatMoment(interview.startsAt, Date.now(), locale) })}
            </Tag>
          ) : (
            invitation && <Tag icon="send">{find(`talents.invitationStatus.${invitation.status}`) ?? invitation.status}</Tag>
          )}
          <Fill>
            <Text size={12} tone="muted">
              {t('talents.viewedTold')}
            </Text>
          </Fill>
          {steps}
        </Row>
        <MatchFace match={match} reader="employer" />
      </Stack>
      {access === 'sent' && <Banner>{t(stage === 'declined' ? 'talents.sentAfterNo' : 'talents.sentAfterClosing', { n: cardAccessRules.openDaysAfterClosing })}</Banner>}
      {resume && (
        <ListGroup>
          <ListRow start={<Icon name="document" />} title={t('resumes.view.open')} note={resume.title} onTap={() => void go('sentResume', { application: applicationId })} />
        </ListGroup>
      )}
      {note !== '' && (
        <Section title={t('talents.note')}>
          <Card tone="soft">
            <Text isSelectable isBlock>
              {note}
            </Text>
          </Card>
        </Section>
      )}
      <MatchDetails match={match} reader="employer" radar={radar} ownLabel={t('talents.theirSide')} />
      {facts.length > 0 && (
        <Section title={t('talents.wishes')}>
          <FactList facts={facts} />
        </Section>
      )}
      {access !== 'sent' && (
        <Section title={t('talents.competencies')}>
          {competencies ? (
            <Row gap={8} isWrapping>
              {[...competencies]
                .sort((one, other) => other.level - one.level)
                .map(({ id, level, provenance }) => (
                  <Tag key={id} tone={provenance === 'self' ? 'neutral' : 'match'}>
                    {t('talents.competency', { name: labels.competency(id), n: level, provenance: t(`matching.provenance.${provenance}`) })}
                  </Tag>
                ))}
            </Row>
          ) : (
            <Text tone="muted">{t('talents.sentWithoutCompetencies')}</Text>
          )}
        </Section>
      )}
    </Stack>
  )
}

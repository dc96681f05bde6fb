import type { readInterview } from '~/contract/interviews'
import type { OutputOf } from '~/contract/operation'
import { evaluationCriteria } from '~/domain/interviews/interview-status'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Progress } from '~/src/ui/charts/progress'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

type Page = OutputOf<typeof readInterview>

/** The decision, with the employer's words. */
export function InterviewResult({ result }: { result: NonNullable<Page['result']> }) {
  const { t, locale } = useText()
  const { decision, messageToStudent, evaluatedAt } = result
  return (
    <Section title={t('interviews.page.result')}>
      <Card tone={decision === 'decline' ? 'plain' : 'accent'}>
        <Stack gap={12}>
          <Text size={20} weight="bold" isBlock>
            {t(`interviews.page.decision.${decision}`)}
          </Text>
          <Text isBlock>{t(`interviews.page.decisionText.${decision}`)}</Text>
          {messageToStudent !== '' && (
            <Stack gap={0}>
              <Text size={12} tone="muted" isBlock>
                {t('interviews.page.says')}
              </Text>
              <Text isBlock>{messageToStudent}</Text>
            </Stack>
          )}
          <Text size={12} tone="muted" isNumeric isBlock>
            {t('interviews.page.evaluatedAt', { when: formatMoment(evaluatedAt, Date.now(), locale) })}
          </Text>
        </Stack>
      </Card>
    </Section>
  )
}

/** The employer's own evaluation, as it was sent. */
export function OwnEvaluation({ evaluation }: { evaluation: NonNullable<Page['evaluation']> }) {
  const { t } = useText()
  const labels = useLabels()
  return (
    <Section title={t('interviews.evaluation.mine')}>
      <Card>
        <Stack gap={12}>
          {evaluationCriteria.map((criterion) => (
            <Progress key={criterion} label={t(`interviews.evaluation.criterion.${criterion}`)} value={evaluation.scores[criterion] / 5} display={`${evaluation.scores[criterion]}/5`} />
          ))}
          {evaluation.confirmed.length > 0 && (
            <Stack gap={8}>
              <Text size={12} tone="muted" isBlock>
                {t('confirmations.mine')}
              </Text>
              {evaluation.confirmed.map(({ id, level, state, statement }) => (
                <Stack key={id} gap={0}>
                  <Text isBlock>{t('confirmations.level', { name: labels.competency(id), n: level })}</Text>
                  {state !== 'shown' && (
                    <Text size={14} tone={state === 'disputed' ? 'warning' : 'muted'} isBlock>
                      {state === 'disputed' ? t('confirmations.disputed', { words: statement }) : t('confirmations.hidden')}
                    </Text>
                  )}
                </Stack>
              ))}
            </Stack>
          )}
          {evaluation.privateNote && (
            <Stack gap={0}>
              <Text size={12} tone="muted" isBlock>
                {t('interviews.evaluation.privateNote')}
              </Text>
              <Text isBlock>{evaluation.privateNote}</Text>
            </Stack>
          )}
        </Stack>
      </Card>
    </Section>
  )
}

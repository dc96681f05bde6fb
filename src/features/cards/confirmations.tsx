import { useState } from 'react'
import { readCard } from '~/contract/cards'
import { answerConfirmation, type Confirmation } from '~/contract/confirmations'
import { readHome } from '~/contract/matching'
import { chinaDateOf } from '~/domain/time/china-date'
import { describeLevel } from '~/reference/competencies/competencies'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { DisputeLevel } from './dispute-level'

type State = Confirmation['state']
const tones = { shown: 'success', hidden: 'neutral', disputed: 'warning' } as const satisfies Record<State, string>

/** Levels that employers confirmed: who, after which interview; shown, kept back or disputed by the student alone. */
export function Confirmations({ confirmations }: { confirmations: readonly Confirmation[] }) {
  const { t } = useText()
  if (confirmations.length === 0) return null
  return (
    <Section title={t('confirmations.title')} note={t('confirmations.lead')}>
      <Stack gap={12}>
        {confirmations.map((one) => (
          <ConfirmationCard key={one.confirmationId} confirmation={one} />
        ))}
      </Stack>
    </Section>
  )
}

function ConfirmationCard({ confirmation }: { confirmation: Confirmation }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const [isDisputing, setDisputing] = useState(false)
  const answer = useCommand(answerConfirmation, {
    onDone: ({ state }) => {
      setDisputing(false)
      refresh(readCard, readHome)
      notify({ text: t(`confirmations.done.${state}`), tone: 'success' })
    },
  })
  const { confirmationId, competency, level, employerName, jobTitle, confirmedBy, confirmedAt, state, statement } = confirmation
  const what = t('confirmations.level', { name: labels.competency(competency), n: level })
  const set = (next: State, words?: string) => answer.run({ confirmationId, state: next, ...(words !== undefined && { statement: words }) })
  return (
    <Card>
      <Stack gap={8}>
        <Row gap={8} justify="between">
          <Text weight="medium">{what}</Text>
          <Tag tone={tones[state]}>{t(`confirmations.state.${state}`)}</Tag>
        </Row>
        <Text size={14} isBlock>
          {describeLevel(competency, level, locale)}
        </Text>
        <Text size={12} tone="muted" isBlock>
          {t('confirmations.by', { employer: employerName, job: jobTitle, name: confirmedBy, when: formatDate(chinaDateOf(confirmedAt), locale) })}
        </Text>
        {statement !== '' && (
          <Text size={14} isBlock>
            {t('confirmations.statement', { words: statement })}
          </Text>
        )}
        {!isDisputing && <CommandFailed error={answer.error} />}
        <Row gap={8} isWrapping>
          {state === 'shown' ? (
            <Button variant="secondary" size="sm" icon="eye-off" label={t('confirmations.hideOf', { what })} onTap={() => set('hidden')}>
              {t('confirmations.hide')}
            </Button>
          ) : (
            <Button variant="secondary" size="sm" icon="eye" label={t('confirmations.showOf', { what })} onTap={() => set('shown')}>
              {t('confirmations.show')}
            </Button>
          )}
          {state !== 'disputed' && (
            <Button variant="quiet" size="sm" label={t('confirmations.disputeOf', { what })} onTap={() => setDisputing(true)}>
              {t('confirmations.dispute')}
            </Button>
          )}
        </Row>
      </Stack>
      {isDisputing && <DisputeLevel form={`dispute:${confirmationId}`} what={what} error={answer.error} onSend={(words) => set('disputed', words)} onClose={() => setDisputing(false)} />}
    </Card>
  )
}

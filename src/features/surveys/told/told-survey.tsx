import { useState } from 'react'
import { readCard } from '~/contract/cards'
import type { OutputOf } from '~/contract/operation'
import { readSurvey, removeSurvey } from '~/contract/surveys'
import { localize } from '~/domain/catalogues/locale'
import { answerWords } from '~/domain/surveys/answer-words'
import { askedQuestions, type Questionnaire } from '~/domain/surveys/questionnaire'
import { chinaDateOf } from '~/domain/time/china-date'
import { CountedChoice } from '~/src/features/rights/counted-choice'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Text } from '~/src/ui/text/text'
import { TellMeLater } from './tell-me-later'

/** What one answered, as it stands on the card; to change while the round is open, and to remove at any time. */
export function ToldSurvey({ told: { survey, isConsented, next }, questionnaire, onChange }: { told: OutputOf<typeof readSurvey>; questionnaire: Questionnaire; onChange: () => void }) {
  const { t, errorText, locale } = useText()
  const [isRemoving, setRemoving] = useState(false)
  const { round, state, closesOn, answers, finishedAt } = survey
  const remove = useCommand(removeSurvey, {
    refreshes: [readSurvey, readCard],
    onDone: () => notify({ text: t('surveys.told.removed'), tone: 'success' }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  const isOpen = state === 'open'
  const counting = isConsented
    ? { says: t('surveys.told.counted'), action: t('surveys.told.stopCounting'), done: t('surveys.told.notCountedNow') }
    : { says: t('surveys.told.notCounted'), action: t('surveys.told.countMe'), done: t('surveys.told.countedNow') }
  return (
    <Stack gap={24}>
      <Card>
        <Stack gap={16}>
          <Text size={14} tone="muted" isBlock>
            {finishedAt === null ? t('surveys.state.left') : t('surveys.told.when', { date: formatDate(chinaDateOf(finishedAt), locale) })}
          </Text>
          {askedQuestions(questionnaire, answers).map((question) => {
            const answer = answers[question.id]
            return answer === undefined ? null : (
              <Stack key={question.id} gap={0}>
                <Text size={14} tone="muted" isBlock>
                  {localize(question, locale)}
                </Text>
                <Text isBlock>{answerWords(question, answer, locale, t('common.listSeparator'))}</Text>
              </Stack>
            )
          })}
        </Stack>
      </Card>
      {finishedAt !== null && <CountedChoice purpose="survey-statistics" isCounted={isConsented} words={counting} refreshes={[readSurvey]} />}
      {next && <TellMeLater next={next} />}
      <Stack gap={8}>
        {isOpen && (
          <Button isBlock variant="secondary" icon="edit" onTap={onChange}>
            {t('surveys.told.change')}
          </Button>
        )}
        <Button isBlock variant="quiet" icon="trash" onTap={() => setRemoving(true)}>
          {t('surveys.told.remove')}
        </Button>
      </Stack>
      <Dialog
        isOpen={isRemoving}
        tone="danger"
        title={t('surveys.told.removeTitle')}
        consequences={[t('surveys.told.removeGone'), ...(isOpen ? [t('surveys.told.removeAgain', { date: formatDate(closesOn, locale) })] : [])]}
        confirmLabel={t('surveys.told.remove')}
        cancelLabel={t('common.cancel')}
        onConfirm={async () => {
          await remove.run({ round })
          setRemoving(false)
        }}
        onCancel={() => setRemoving(false)}
      />
    </Stack>
  )
}

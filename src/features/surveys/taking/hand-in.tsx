import { useState } from 'react'
import { readCard, setConsent } from '~/contract/cards'
import { answerSurvey, readSurvey, type Survey } from '~/contract/surveys'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import type { CallError } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { Illustration } from '~/src/ui/feedback/illustration'
import { Checkbox } from '~/src/ui/field/checkbox'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'
import { isSurveyEnding, type SurveyEnding } from './use-survey-answers'

/** All asked: put it on the card, and say whether it counts for the school; or fill in what was skipped. */
export function HandIn({ survey: { round, version, closesOn }, isConsented, left, isMissing, sendError, onSend, onLook, onDone, onOver }: {
  survey: Survey
  isConsented: boolean
  /** questions without an answer */
  left: number
  /** the one without which it can't be handed in is among them */
  isMissing: boolean
  /** why what waits on the device could not be sent */
  sendError: CallError | null
  /** sends what waits on the device; false when it could not */
  onSend: () => Promise<boolean>
  /** @param isGap at the first question without an answer */
  onLook: (isGap: boolean) => void
  onDone: () => void
  /** it takes no more, and can't be handed in */
  onOver: (ending: SurveyEnding) => void
}) {
  const { t, errorText, locale } = useText()
  const [isCounting, setCounting] = useState(isConsented)
  const consent = useCommand(setConsent)
  const finish = useCommand(answerSurvey, {
    onError: ({ code }) => {
      if (isSurveyEnding(code)) onOver(code)
    },
  })
  const error = sendError ?? consent.error ?? finish.error
  const handIn = async () => {
    if (!(await onSend())) return
    if (isCounting !== isConsented && !(await consent.run({ purpose: 'survey-statistics', isGranted: isCounting })).ok) return
    if (!(await finish.run({ round, version, answers: [], isFinished: true })).ok) return
    refresh(readSurvey, readCard)
    notify({ text: t('surveys.handIn.done'), tone: 'success' })
    onDone()
  }
  return (
    <Stack gap={16}>
      <Stack gap={8} align="center">
        <Illustration name="way" />
        <Text size={20} weight="bold" heading={2} isLive>
          {left > 0 ? t('surveys.handIn.leftTitle', { n: left }) : t('surveys.handIn.title')}
        </Text>
        <Text tone="muted" align="center">
          {t('surveys.handIn.text', { date: formatDate(closesOn, locale) })}
        </Text>
      </Stack>
      <CommandFailed error={error} wordsOf={(code) => (code === 'INVALID_INPUT' ? t('errors.answerRefused') : errorText(code))} />
      {isMissing ? (
        <Banner tone="warning" actionLabel={t('surveys.handIn.answerIt')} onAction={() => onLook(false)}>
          {t('surveys.handIn.missing')}
        </Banner>
      ) : (
        <>
          <Checkbox label={t('surveys.handIn.count')} hint={t('surveys.handIn.countNote')} isChecked={isCounting} onChange={setCounting} />
          <Button isBlock isLoading={consent.isPending || finish.isPending} onTap={handIn}>
            {t(left > 0 ? 'surveys.handIn.anyway' : 'surveys.handIn.action')}
          </Button>
        </>
      )}
      <Button isBlock variant="quiet" onTap={() => onLook(left > 0)}>
        {t(left > 0 ? 'surveys.handIn.fillIn' : 'surveys.handIn.look')}
      </Button>
    </Stack>
  )
}

import { useState } from 'react'
import { finishSitting, listInstruments, readReport } from '~/contract/assessments'
import { readCard } from '~/contract/cards'
import type { OutputOf } from '~/contract/operation'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import type { CallError } from '~/src/platform/call'
import { replace } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Illustration } from '~/src/ui/feedback/illustration'
import { Stack } from '~/src/ui/layout/stack'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Text } from '~/src/ui/text/text'
import { type Ending, isEnding, type Sitting } from './use-answers'

type Signs = OutputOf<typeof finishSitting>['signs']

/** All asked: hand it in, or fill in what was skipped. Hurried answers are asked about once, kindly. */
export function FinishCard({ sitting: { instrumentId, semester, version }, left, sendError, onSend, onLook, onOver }: {
  sitting: Sitting
  /** items without an answer */
  left: number
  /** why what waits on the device could not be sent */
  sendError: CallError | null
  /** sends what waits on the device; false when it could not */
  onSend: () => Promise<boolean>
  onLook: () => void
  /** it takes no more, and can't be handed in */
  onOver: (ending: Ending) => void
}) {
  const { t, errorText } = useText()
  const [signs, setSigns] = useState<Signs>()
  const finish = useCommand(finishSitting, {
    refreshes: [listInstruments, readReport, readCard],
    onDone: (outcome) => {
      if (outcome.isFinished) void replace('assessmentReport', { semester })
      else setSigns(outcome.signs)
    },
    onError: ({ code }) => {
      if (isEnding(code)) onOver(code)
    },
  })
  const error = sendError ?? finish.error
  const handIn = async (isSure: boolean) => {
    if (await onSend()) await finish.run({ instrumentId, semester, version, isSure })
  }
  const noticed = (['isTooFast', 'isStraightLined'] as const).filter((sign) => signs?.[sign])
  return (
    <Stack gap={16}>
      <Stack gap={8} align="center">
        <Illustration name="way" />
        <Text size={20} weight="bold" heading={2} isLive>
          {left > 0 ? t('assessments.take.leftTitle', { n: left }) : t('assessments.take.doneTitle')}
        </Text>
        <Text tone="muted" align="center">
          {t(left > 0 ? 'assessments.take.leftText' : 'assessments.take.doneText')}
        </Text>
      </Stack>
      <CommandFailed error={error} wordsOf={(code) => (code === 'INVALID_INPUT' ? t('errors.answerRefused') : errorText(code))} />
      {left > 0 && (
        <Button isBlock onTap={onLook}>
          {t('assessments.take.fillIn')}
        </Button>
      )}
      <Button isBlock variant={left > 0 ? 'secondary' : 'primary'} isLoading={finish.isPending} onTap={() => handIn(false)}>
        {t(left > 0 ? 'assessments.take.finishAnyway' : 'assessments.take.finish')}
      </Button>
      {left === 0 && (
        <Button isBlock variant="quiet" onTap={onLook}>
          {t('assessments.take.look')}
        </Button>
      )}
      <Dialog
        isOpen={noticed.length > 0}
        title={t('assessments.careless.title')}
        consequences={[t('assessments.careless.consequence'), t('assessments.careless.notCounted')]}
        confirmLabel={t('assessments.careless.sure')}
        cancelLabel={t('assessments.careless.again')}
        onConfirm={() => handIn(true)}
        onCancel={() => {
          setSigns(undefined)
          onLook()
        }}
      >
        {noticed.map((sign) => t(`assessments.careless.${sign}`)).join('')}
      </Dialog>
    </Stack>
  )
}

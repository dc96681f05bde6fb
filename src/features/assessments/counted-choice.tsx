import { listInstruments, readReport } from '~/contract/assessments'
import { readCard, setConsent } from '~/contract/cards'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Banner } from '~/src/ui/feedback/banner'
import { notify } from '~/src/ui/notice/notify'

/** Whether one's results count in the school's comparison: said plainly, changed with one tap, in effect at once. */
export function CountedChoice({ isCounted }: { isCounted: boolean }) {
  const { t, errorText } = useText()
  const decide = useCommand(setConsent, {
    refreshes: [listInstruments, readReport, readCard],
    onDone: (_, { isGranted }) => notify({ text: t(isGranted ? 'assessments.countedNow' : 'assessments.notCountedNow'), tone: 'success' }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  return (
    <Banner tone="info" actionLabel={t(isCounted ? 'assessments.stopCounting' : 'assessments.countMe')} onAction={() => decide.run({ purpose: 'statistics', isGranted: !isCounted })}>
      {t(isCounted ? 'assessments.counted' : 'assessments.notCounted')}
    </Banner>
  )
}

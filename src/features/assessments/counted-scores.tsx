import { listInstruments, readReport } from '~/contract/assessments'
import { CountedChoice } from '~/src/features/rights/counted-choice'
import { useText } from '~/src/i18n/use-text'

/** Whether one's results count in the school's comparison. */
export function CountedScores({ isCounted }: { isCounted: boolean }) {
  const { t } = useText()
  const words = isCounted
    ? { says: t('assessments.counted'), action: t('assessments.stopCounting'), done: t('assessments.notCountedNow') }
    : { says: t('assessments.notCounted'), action: t('assessments.countMe'), done: t('assessments.countedNow') }
  return <CountedChoice purpose="statistics" isCounted={isCounted} words={words} refreshes={[listInstruments, readReport]} />
}

import { readSubscriptions, recordSubscription } from '~/contract/alerts'
import type { OutputOf } from '~/contract/operation'
import type { readSurvey } from '~/contract/surveys'
import { formatDate } from '~/src/i18n/format/format-date'
import { useText } from '~/src/i18n/use-text'
import { requestSubscription } from '~/src/platform/subscribe'
import { useCommand } from '~/src/platform/use-command'
import { useOperation } from '~/src/platform/use-operation'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { notify } from '~/src/ui/notice/notify'

/** Allows the one message that says when the next round opens: WeChat lets us send no other. */
export function TellMeLater({ next: { round, opensOn } }: { next: NonNullable<OutputOf<typeof readSurvey>['next']> }) {
  const { t, locale } = useText()
  const { data } = useOperation(readSubscriptions, {})
  const record = useCommand(recordSubscription, { refreshes: [readSubscriptions] })
  const template = data?.templates.find(({ key }) => key === 'survey-open')
  if (!template || template.quota > 0) return null
  const allow = async () => {
    const accepted = await requestSubscription([template.templateId])
    const isAllowed = accepted.length > 0 && (await record.run({ accepted: ['survey-open'] })).ok
    notify({ text: t(isAllowed ? 'surveys.told.laterAllowed' : 'surveys.told.laterRefused'), ...(isAllowed && { tone: 'success' }) })
  }
  const note = t('surveys.told.laterNote', { round: t(`surveys.round.${round}`), date: formatDate(opensOn, locale) })
  return (
    <ListGroup>
      <ListRow start={<Icon name="bell" />} title={t('surveys.told.later')} note={note} onTap={() => void allow()} />
    </ListGroup>
  )
}

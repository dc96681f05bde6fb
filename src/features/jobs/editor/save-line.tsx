import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Icon } from '~/src/ui/icon/icon'
import { Row } from '~/src/ui/layout/row'
import { Text } from '~/src/ui/text/text'
import type { SaveState } from './use-posting-editor'

/** Whether what was typed is safe, and where. */
export function SaveLine({ state, savedAt }: { state: SaveState; savedAt: string | undefined }) {
  const { t, locale } = useText()
  const words: Record<SaveState, string> = {
    untouched: t('postings.editor.notYet'),
    waiting: t('postings.editor.waiting'),
    saving: t('postings.editor.saving'),
    saved: t('postings.editor.saved', { when: formatAgo(savedAt ?? new Date().toISOString(), Date.now(), locale) }),
    kept: t('postings.editor.kept'),
    failed: t('postings.editor.failed'),
  }
  const isOff = state === 'kept' || state === 'failed'
  return (
    <Row gap={4}>
      <Icon name={isOff ? 'offline' : state === 'saved' ? 'check' : 'edit'} size={16} />
      <Text size={14} tone={isOff ? 'warning' : 'muted'} isLive lines={2}>
        {words[state]}
      </Text>
    </Row>
  )
}

import { openExport, readPrivacy, requestExport } from '~/contract/rights'
import type { ExportFormat } from '~/domain/rights/export-schema'
import { useOpenDocument } from '~/src/features/shell/use-open-document'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Icon } from '~/src/ui/icon/icon'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import type { Privacy } from './privacy'

/** Everything in one file, as JSON or PDF; files made before stay for a day. */
export function Exports({ privacy: { exports } }: { privacy: Privacy }) {
  const { t, locale, errorText } = useText()
  const openDocument = useOpenDocument()
  const nameOf = (format: ExportFormat) => `${t('rights.exports.fileName')}.${format}`
  const make = useCommand(requestExport, {
    refreshes: [readPrivacy],
    onDone: ({ export: { format }, url }) => {
      notify({ text: t('rights.exports.made'), tone: 'success' })
      void openDocument(url, nameOf(format))
    },
  })
  const open = async (exportId: string, format: ExportFormat) => {
    const answer = await call(openExport, { exportId })
    if (answer.ok) return openDocument(answer.data.url, nameOf(format))
    if (answer.error.code === 'NOT_FOUND') refresh(readPrivacy)
    notify({ text: answer.error.code === 'NOT_FOUND' ? t('rights.exports.gone') : errorText(answer.error.code), tone: 'danger' })
  }
  return (
    <Section title={t('rights.exports.title')} note={t('rights.exports.note')}>
      <Stack gap={12}>
        <Row gap={12}>
          <Button isBlock variant="secondary" icon="download" isLoading={make.isPending} onTap={() => make.run({ format: 'json', language: locale })}>
            {t('rights.exports.json')}
          </Button>
          <Button isBlock variant="secondary" icon="document" isLoading={make.isPending} onTap={() => make.run({ format: 'pdf', language: locale })}>
            {t('rights.exports.pdf')}
          </Button>
        </Row>
        {make.error && <Banner tone="danger">{make.error.code === 'RATE_LIMITED' ? t('rights.exports.limited') : errorText(make.error.code)}</Banner>}
        {exports.length > 0 && (
          <ListGroup>
            {exports.map(({ exportId, format, bytes, expiresAt }) => (
              <ListRow
                key={exportId}
                start={<Icon name="document" />}
                title={t('rights.exports.row', { format: format.toUpperCase(), size: Math.max(1, Math.round(bytes / 1024)) })}
                note={t('rights.exports.until', { when: formatMoment(expiresAt, Date.now(), locale) })}
                end={<Icon name="download" size={20} />}
                onTap={() => void open(exportId, format)}
              />
            ))}
          </ListGroup>
        )}
      </Stack>
    </Section>
  )
}

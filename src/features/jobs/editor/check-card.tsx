import type { PostingFinding } from '~/domain/jobs/posting-check'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { partNames } from './describe-part'
import { postingParts } from './posting-parts'
import type { PostingProblems } from './posting-problems'

/** Before sending: what is missing, what may not stand there, what the reviewer will look at. */
export function CheckCard({ problems, findings }: { problems: PostingProblems; findings: readonly PostingFinding[] }) {
  const { t } = useText()
  const open = postingParts.filter((part) => problems[part] !== undefined)
  const unlawful = findings.filter(({ severity }) => severity === 'unlawful')
  const suspicious = findings.filter(({ severity }) => severity === 'suspicious')
  const separator = t('common.listSeparator')
  return (
    <Card tone={open.length + unlawful.length === 0 ? 'soft' : 'plain'}>
      <Stack gap={12}>
        <Text weight="bold" heading={2}>
          {t('postings.editor.check')}
        </Text>
        {open.length + unlawful.length === 0 && <Line icon="check" text={t('postings.editor.allGood')} />}
        {open.length > 0 && <Line icon="edit" text={t('postings.editor.missingCount', { n: open.length })} note={open.map((part) => t(partNames[part])).join(separator)} />}
        {unlawful.length > 0 && <Line icon="lock" text={t('postings.editor.unlawfulCount', { n: unlawful.length })} note={unlawful.map(({ matched }) => `“${matched}”`).join(separator)} />}
        {suspicious.length > 0 && <Line icon="eye" text={t('postings.editor.suspiciousCount', { n: suspicious.length })} note={suspicious.map(({ matched }) => `“${matched}”`).join(separator)} />}
      </Stack>
    </Card>
  )
}

function Line({ icon, text, note }: { icon: 'check' | 'edit' | 'lock' | 'eye'; text: string; note?: string }) {
  return (
    <Row gap={8} align="start">
      <Icon name={icon} />
      <Fill>
        <Text isBlock>{text}</Text>
        {note !== undefined && (
          <Text size={14} tone="muted" isBlock>
            {note}
          </Text>
        )}
      </Fill>
    </Row>
  )
}

import { useState } from 'react'
import type { CardEntry } from '~/contract/card-entries'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { CorrectionSheet } from '~/src/features/rights/correction-sheet'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { entryNote, standingOf } from './entry-words'

/** What somebody else wrote. */
type Written = CardEntry & { source: Exclude<CardEntry['source'], 'self'> }

export function isWrittenForStudent(entry: CardEntry): entry is Written {
  return entry.source !== 'self'
}

/** What somebody else wrote: to read, with where it comes from and what it shows. */
export function ImportedEntry({ entry, chapterName }: { entry: Written; chapterName: string }) {
  const words = useText()
  const { t } = words
  const labels = useLabels()
  const standing = standingOf(words, entry)
  const [isDisputing, setDisputing] = useState(false)
  return (
    <Stack gap={20}>
      <Card>
        <Stack gap={12}>
          <Text size={14} tone="muted" isBlock>
            {`${t(`chapters.kind.${entry.kind}`)} · ${chapterName}`}
          </Text>
          <Text size={20} weight="bold" heading={2} isBlock>
            {entry.title}
          </Text>
          <Text isBlock>{entryNote(words, entry)}</Text>
          <Row isWrapping gap={8}>
            {standing && (
              <Tag tone={standing.tone} {...(standing.tone === 'success' && { icon: 'check' })}>
                {standing.text}
              </Tag>
            )}
            {entry.competencies.map(({ id, level }) => (
              <Tag key={id}>{`${labels.competency(id)} ${level}`}</Tag>
            ))}
          </Row>
        </Stack>
      </Card>
      <Banner>{[t(`chapters.entry.imported.${entry.source}`), ...(entry.verification === 'unverified' ? [t('chapters.entry.lapsed')] : [])].join(' ')}</Banner>
      {entry.verification !== 'disputed' && (
        <Button isBlock variant="secondary" onTap={() => setDisputing(true)}>
          {t('chapters.entry.dispute')}
        </Button>
      )}
      {isDisputing && <CorrectionSheet choices={[{ value: entry.entryId, label: entry.title, subject: { kind: 'entry', entryId: entry.entryId } }]} onClose={() => setDisputing(false)} />}
    </Stack>
  )
}

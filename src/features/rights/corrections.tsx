import { useState } from 'react'
import type { DisputeSubject } from '~/contract/rights'
import { disputableFields } from '~/domain/rights/dispute-rules'
import { formatAgo } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { BirthSheet } from './birth-sheet'
import { CorrectionSheet } from './correction-sheet'
import type { Privacy } from './privacy'

/** What the student said is wrong, and how it was answered. */
export function Corrections({ privacy: { birth, disputes, imported } }: { privacy: Privacy }) {
  const { t, locale } = useText()
  const [isOpen, setOpen] = useState(false)
  const [isBirthOpen, setBirthOpen] = useState(false)
  const birthTitle = t(birth === 'asked' ? 'rights.birth.state' : 'rights.birth.change')
  const choices = [
    ...disputableFields.filter((field) => field !== 'bornOn' || birth === 'school').map((field) => ({ value: `record.${field}`, label: t(`rights.correct.field.${field}`), subject: { kind: 'record', field } satisfies DisputeSubject })),
    ...imported.map(({ entryId, title }) => ({ value: entryId, label: title, subject: { kind: 'entry', entryId } satisfies DisputeSubject })),
  ]
  return (
    <Section title={t('rights.correct.title')} note={t('rights.correct.note')}>
      <Stack gap={12}>
        {disputes.length > 0 && (
          <ListGroup>
            {disputes.map(({ disputeId, subject, title, state, openedAt, note }) => (
              <ListRow
                key={disputeId}
                title={subject.kind === 'record' ? t(`rights.correct.field.${subject.field}`) : title}
                note={note === '' ? t('rights.correct.opened', { when: formatAgo(openedAt, Date.now(), locale) }) : note}
                hasWholeNote
                end={<Tag tone={state === 'open' ? 'neutral' : 'success'}>{t(`rights.correct.state.${state}`)}</Tag>}
              />
            ))}
          </ListGroup>
        )}
        <Button variant="secondary" icon="edit" onTap={() => setOpen(true)}>
          {t('rights.correct.action')}
        </Button>
        {(birth === 'asked' || birth === 'student') && (
          <Button variant={birth === 'asked' ? 'secondary' : 'quiet'} icon="calendar" onTap={() => setBirthOpen(true)}>
            {birthTitle}
          </Button>
        )}
      </Stack>
      {isOpen && <CorrectionSheet choices={choices} onClose={() => setOpen(false)} />}
      {isBirthOpen && <BirthSheet title={birthTitle} onClose={() => setBirthOpen(false)} />}
    </Section>
  )
}

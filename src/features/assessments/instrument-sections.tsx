import { localize, sideOf } from '~/domain/catalogues/locale'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Section } from '~/src/ui/card/section'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Tag } from '~/src/ui/tag/tag'
import { minutesOf } from './minutes-of'
import type { Overview } from './overview'

const kinds = ['self-cognition', 'exploration', 'decision'] as const

/** The questionnaires by what they look at; a finished one leads to the report. */
export function InstrumentSections({ overview: { semester, instruments } }: { overview: Overview }) {
  const { t } = useText()
  return (
    <Stack gap={24}>
      {kinds.map((kind) => (
        <Section key={kind} title={t(`assessments.kind.${kind}`)} note={t(`assessments.kindNote.${kind}`)}>
          <ListGroup>
            {instruments
              .filter((one) => one.kind === kind)
              .map((one) => (
                <InstrumentRow key={one.id} instrument={one} onTap={() => void (one.state === 'finished' ? go('assessmentReport', { semester }) : go('assessment', { instrument: one.id }))} />
              ))}
            {kind === 'self-cognition' && (
              <ListRow title={t('assessments.competencies')} note={t('assessments.competenciesNote')} hasWholeNote onTap={() => void go('competencies')} />
            )}
          </ListGroup>
        </Section>
      ))}
    </Stack>
  )
}

function InstrumentRow({ instrument: { name, state, itemCount, answeredCount, validity }, onTap }: { instrument: Overview['instruments'][number]; onTap: () => void }) {
  const { t, locale } = useText()
  const status = state === 'open' ? t('assessments.progress', { answered: answeredCount, n: itemCount }) : t(`assessments.state.${state}`)
  const tested = validity[sideOf(locale)]
  const facts = t('assessments.facts', { n: itemCount, minutes: minutesOf(itemCount) })
  return (
    <ListRow
      title={localize(name, locale)}
      note={tested === 'published' ? facts : `${facts} · ${t(`assessments.untested.${tested}`)}`}
      hasWholeNote
      label={`${localize(name, locale)} ${facts} ${status}`}
      end={
        <Tag tone={state === 'finished' ? 'success' : state === 'open' ? 'accent' : 'neutral'} {...(state === 'finished' && { icon: 'check' })}>
          {status}
        </Tag>
      }
      onTap={onTap}
    />
  )
}

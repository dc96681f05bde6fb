import type { readReliability } from '~/contract/assessments'
import type { OutputOf } from '~/contract/operation'
import { localize } from '~/domain/catalogues/locale'
import { instrumentOf } from '~/reference/instruments/instruments'
import { meaningOf } from '~/reference/instruments/meanings'
import { useText } from '~/src/i18n/use-text'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { useIsDesk } from '~/src/ui/layout/use-is-desk'
import type { Column } from '~/src/ui/table/column'
import { Table } from '~/src/ui/table/table'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

type Reliability = OutputOf<typeof readReliability>['rows'][number]

/** Nunnally (1978), Psychometric Theory: .70 suffices to compare groups, .80 is wanted of a settled scale. */
const good = 0.8
const fair = 0.7

/** Every scale with how reliably it measures here: a table at a desk, a list on a phone. */
export function ReliabilityRows({ rows }: { rows: readonly Reliability[] }) {
  const { t, locale } = useText()
  const isDesk = useIsDesk()
  const instrumentName = ({ instrumentId, version }: Reliability) => {
    const instrument = instrumentOf(instrumentId, version)
    return instrument ? localize(instrument.name, locale) : instrumentId
  }
  const scaleName = ({ instrumentId, scale }: Reliability) => localize(meaningOf(instrumentId, scale).name, locale)
  const keyOf = ({ instrumentId, scale }: Reliability) => `${instrumentId}.${scale}`
  const nameOf = (row: Reliability) => t('assessments.reliability.rowSpoken', { instrument: instrumentName(row), scale: scaleName(row) })
  if (!isDesk) {
    return (
      <ListGroup>
        {rows.map((row) => (
          <ListRow key={keyOf(row)} title={scaleName(row)} note={row.n === null ? instrumentName(row) : `${instrumentName(row)} · n ${row.n} · α ${figure(row.alpha)}`} end={<Judgement row={row} />} />
        ))}
      </ListGroup>
    )
  }
  const number = (id: string, header: string, words: (row: Reliability) => string): Column<Reliability> => ({
    id,
    header,
    width: '104px',
    align: 'end',
    render: (row) => <Text size={14} isNumeric>{words(row)}</Text>,
  })
  const words = (id: string, header: string, of: (row: Reliability) => string): Column<Reliability> => ({ id, header, width: 'minmax(0, 1.4fr)', render: (row) => <Text size={14} lines={1}>{of(row)}</Text> })
  const columns: Column<Reliability>[] = [
    words('instrument', t('assessments.reliability.instrument'), instrumentName),
    words('scale', t('assessments.reliability.scale'), scaleName),
    number('items', t('assessments.reliability.items'), ({ itemCount }) => String(itemCount)),
    number('n', t('assessments.reliability.n'), ({ n }) => (n === null ? '—' : String(n))),
    number('mean', t('assessments.reliability.mean'), ({ mean }) => figure(mean, 1)),
    number('deviation', t('assessments.reliability.deviation'), ({ deviation }) => figure(deviation, 1)),
    number('alpha', t('assessments.reliability.alpha'), ({ alpha }) => figure(alpha)),
    number('published', t('assessments.reliability.published'), ({ publishedAlpha }) => figure(publishedAlpha)),
    { id: 'judgement', header: t('assessments.reliability.judgement'), width: '128px', render: (row) => <Judgement row={row} /> },
  ]
  return <Table label={t('assessments.reliability.title')} columns={columns} rows={rows} keyOf={keyOf} nameOf={nameOf} rowHeight={48} />
}

const figure = (value: number | null, places = 2) => (value === null ? '—' : value.toFixed(places))

function Judgement({ row: { n, alpha } }: { row: Reliability }) {
  const { t } = useText()
  if (n === null || alpha === null) return <Tag>{t('assessments.reliability.tooFew')}</Tag>
  if (alpha >= good) return <Tag tone="success">{t('assessments.reliability.good')}</Tag>
  return alpha >= fair ? <Tag tone="info">{t('assessments.reliability.fair')}</Tag> : <Tag tone="warning">{t('assessments.reliability.weak')}</Tag>
}

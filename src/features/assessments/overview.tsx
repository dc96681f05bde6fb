import type { listInstruments } from '~/contract/assessments'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Progress } from '~/src/ui/charts/progress'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { semesterName } from './semester-name'

export type Overview = OutputOf<typeof listInstruments>

/** How far the semester's evaluation is, and the one thing to do next. */
export function OverviewCard({ overview: { semester, instruments } }: { overview: Overview }) {
  const { t } = useText()
  const done = instruments.filter(({ state }) => state === 'finished').length
  const next = instruments.find(({ state }) => state === 'open') ?? instruments.find(({ state }) => state === 'new')
  const answered = instruments.reduce((sum, one) => sum + (one.state === 'finished' ? one.itemCount : one.answeredCount), 0)
  const total = instruments.reduce((sum, { itemCount }) => sum + itemCount, 0)
  return (
    <Card>
      <Stack gap={16}>
        <Text size={20} weight="bold" isBlock>
          {semesterName(semester, t)}
        </Text>
        <Progress label={next ? t('assessments.overall', { n: done, total: instruments.length }) : t('assessments.overallDone')} value={answered / total} />
        {next && (
          <Button isBlock onTap={() => go('assessment', { instrument: next.id })}>
            {t(next.state === 'open' ? 'assessments.goOn' : done > 0 ? 'assessments.next' : 'assessments.begin')}
          </Button>
        )}
        {done > 0 && (
          <Button isBlock variant={next ? 'secondary' : 'primary'} icon="chart" onTap={() => go('assessmentReport', { semester })}>
            {t('assessments.seeReport')}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

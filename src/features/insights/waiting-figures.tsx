import type { readCampusToday } from '~/contract/insights'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { go, switchTo } from '~/src/platform/navigation'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Figure } from '~/src/ui/charts/figure'
import { Banner } from '~/src/ui/feedback/banner'
import { Icon } from '~/src/ui/icon/icon'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'

/** What waits for a decision; a tap goes there. */
export function WaitingFigures({ waiting }: { waiting: OutputOf<typeof readCampusToday>['waiting'] }) {
  const { t } = useText()
  const places = [
    { id: 'employers', open: () => switchTo('employers') },
    { id: 'jobs', open: () => switchTo('review') },
    { id: 'disputes', open: () => go('disputes') },
  ] as const
  const isQuiet = places.every(({ id }) => waiting[id] === 0)
  return (
    <Section title={t('insights.waiting')}>
      <Stack gap={12}>
        {isQuiet && (
          <Banner tone="success" title={t('insights.allDone')}>
            {t('insights.allDoneText')}
          </Banner>
        )}
        <Columns count={3}>
          {places.map(({ id, open }) => (
            <Card key={id} label={t('insights.goTo', { name: t(`insights.${id}`), n: waiting[id] })} onTap={() => void open()}>
              <Figure label={t(`insights.${id}`)} value={waiting[id]} tone={waiting[id] > 0 ? 'accent' : 'faint'} aside={<Icon name="chevron-right" size={16} />} />
            </Card>
          ))}
        </Columns>
      </Stack>
    </Section>
  )
}

import { useState } from 'react'
import { listRounds, publishRound, withdrawRound, type Round } from '~/contract/recommendations'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Progress } from '~/src/ui/charts/progress'
import { Banner } from '~/src/ui/feedback/banner'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { RoundComparison } from './round-comparison'
import { useDrawing } from './use-drawing'

const tones = { drawing: 'info', drawn: 'deadline', published: 'success', withdrawn: 'neutral' } as const

/** One round: how far it is, what it would do, and the decision about it. */
export function RoundCard({ round: stored, onRedraw }: { round: Round; onRedraw: (round: Round) => void }) {
  const { t, locale, errorText } = useText()
  const { round, error, goOn } = useDrawing(stored)
  const [asked, setAsked] = useState<'publish' | 'withdraw'>()
  const done = (words: string) => {
    setAsked(undefined)
    notify({ text: words, tone: 'success' })
  }
  const fails = ({ code }: { code: string }) => {
    setAsked(undefined)
    notify({ text: errorText(code), tone: 'danger' })
  }
  const publish = useCommand(publishRound, { refreshes: [listRounds], onDone: () => done(t('recommendations.published')), onError: fails })
  const withdraw = useCommand(withdrawRound, { refreshes: [listRounds], onDone: () => done(t('recommendations.withdrawn')), onError: fails })
  const { roundId, title, purpose, state, perStudent, perJob, studentCount, jobCount, balanced, plain, endsAt } = round
  return (
    <Card>
      <Stack gap={16}>
        <Row gap={8} align="start" justify="between">
          <Fill>
            <Text size={20} weight="bold" heading={2}>
              {title}
            </Text>
            <Text size={14} tone="muted" isBlock>
              {[t(`recommendations.purpose.${purpose}`), t('recommendations.caps', { perStudent, perJob }), t('recommendations.size', { students: studentCount, jobs: jobCount })].join(' · ')}
            </Text>
          </Fill>
          <Tag tone={tones[state]}>{t(`recommendations.state.${state}`)}</Tag>
        </Row>
        {state === 'published' && endsAt !== null && (
          <Text size={14} tone="muted" isBlock>
            {t('recommendations.shownUntil', { when: formatMoment(endsAt, Date.now(), locale) })}
          </Text>
        )}
        {error && <Banner tone="warning" title={errorText(error.code)} actionLabel={t('recommendations.goOn')} onAction={goOn} />}
        {state === 'drawing' && !error && (
          <Stack gap={4}>
            <Progress label={t('recommendations.drawing')} value={round.progress} />
            <Text size={12} tone="muted" isBlock>
              {t('recommendations.mayLeave')}
            </Text>
          </Stack>
        )}
        {balanced && plain && <RoundComparison balanced={balanced} plain={plain} studentCount={studentCount} jobCount={jobCount} />}
        <Row gap={8} isWrapping>
          {state === 'drawn' && (
            <Button size="md" onTap={() => setAsked('publish')}>
              {t('recommendations.publish')}
            </Button>
          )}
          {state === 'published' && (
            <Button size="md" variant="secondary" onTap={() => setAsked('withdraw')}>
              {t('recommendations.withdraw')}
            </Button>
          )}
          {(state === 'drawn' || state === 'withdrawn') && (
            <Button size="md" variant="quiet" icon="refresh" onTap={() => onRedraw(round)}>
              {t('recommendations.redraw')}
            </Button>
          )}
        </Row>
      </Stack>
      <Dialog
        isOpen={asked === 'publish'}
        title={t('recommendations.publishTitle', { title })}
        consequences={[t('recommendations.publishHomes', { n: balanced?.students ?? 0 }), t('recommendations.publishEmployers'), t('recommendations.publishReplaces')]}
        confirmLabel={t('recommendations.publish')}
        onConfirm={() => publish.run({ roundId })}
        onCancel={() => setAsked(undefined)}
      />
      <Dialog
        isOpen={asked === 'withdraw'}
        title={t('recommendations.withdrawTitle', { title })}
        consequences={[t('recommendations.withdrawGone'), t('recommendations.withdrawKeeps')]}
        confirmLabel={t('recommendations.withdraw')}
        onConfirm={() => withdraw.run({ roundId })}
        onCancel={() => setAsked(undefined)}
      />
    </Card>
  )
}

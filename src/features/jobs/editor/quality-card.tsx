import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PostingQuality } from '~/domain/jobs/quality/quality'
import { labelsIn } from '~/src/features/catalogues/use-labels'
import { formatNumber } from '~/src/i18n/format/format-number'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Bars } from '~/src/ui/charts/bars'
import { Icon } from '~/src/ui/icon/icon'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import type { PostingPart } from './posting-parts'
import styles from './quality-card.module.scss'

/** Findings shown before one asks for more. */
const shownAtFirst = 3

type Finding = PostingQuality['findings'][number]

/** How well the posting tells what the job is, live, and the nearest things that would make it better. */
export function QualityCard({ quality, onFix }: { quality: PostingQuality; onFix: (part: PostingPart) => void }) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const { score, parts, findings } = quality
  const shown = isOpen ? findings : findings.slice(0, shownAtFirst)
  const rest = findings.length - shown.length
  return (
    <Card>
      <Stack gap={16}>
        <Row gap={12} justify="between">
          <Text weight="bold" heading={2}>
            {t('postingHelp.quality.title')}
          </Text>
          <View className={styles.score} role="img" aria-label={t('postingHelp.quality.score', { n: score })}>
            <Text size={28} weight="bold" isNumeric>
              {String(score)}
            </Text>
            <Text size={14} tone="muted">
              {t('postingHelp.quality.outOf')}
            </Text>
          </View>
        </Row>
        <Bars
          label={t('postingHelp.quality.parts')}
          max={1}
          items={parts.map(({ part, points, of }) => ({ id: part, label: t(`postingHelp.quality.part.${part}`), value: points / of, display: t('postingHelp.quality.points', { points, of }) }))}
        />
        {findings.length === 0 ? (
          <Row gap={8}>
            <Icon name="check" />
            <Text>{t('postingHelp.quality.all')}</Text>
          </Row>
        ) : (
          <View className={styles.findings} role="list" aria-label={t('postingHelp.quality.improve')}>
            {shown.map((finding, index) => (
              <FindingRow key={`${finding.code}${finding.field}${index}`} finding={finding} onFix={onFix} />
            ))}
          </View>
        )}
        {(rest > 0 || (isOpen && findings.length > shownAtFirst)) && (
          <Button variant="quiet" size="sm" icon={isOpen ? 'chevron-up' : 'chevron-down'} onTap={() => setOpen(!isOpen)}>
            {isOpen ? t('postingHelp.quality.fewer') : t('postingHelp.quality.more', { n: rest })}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

/** One thing that could be better; a tap leads to the field. */
function FindingRow({ finding, onFix }: { finding: Finding; onFix: (part: PostingPart) => void }) {
  const { t, locale } = useText()
  const labels = labelsIn(locale)
  const { competency, level, low, high, n = 0, words = '' } = finding.values
  const text = t(`postingHelp.quality.why.${finding.code}`, {
    n,
    words,
    low: formatNumber(low ?? 0),
    high: formatNumber(high ?? 0),
    competency: competency === undefined ? '' : labels.competency(competency),
    level: level === undefined ? '' : labels.level(level),
  })
  return (
    <View role="listitem">
      <Tappable className={styles.finding} label={`${text} ${t('postingHelp.quality.fix')}`} onTap={() => onFix(finding.field)}>
        <Fill>
          <Text size={14} isBlock>
            {text}
          </Text>
        </Fill>
        {finding.cost > 0 && (
          <Text size={14} tone="muted" isNumeric>
            {t('postingHelp.quality.gain', { n: finding.cost })}
          </Text>
        )}
        <Icon name="chevron-right" size={16} />
      </Tappable>
    </View>
  )
}

import { View } from '@tarojs/components'
import type { Posting } from '~/contract/jobs'
import { describeLevel } from '~/reference/competencies/competencies'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Chip } from '~/src/ui/chip/chip'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { IconButton } from '~/src/ui/icon/icon-button'
import { Text } from '~/src/ui/text/text'
import styles from './competency-row.module.scss'

export type Required = Posting['competencies'][number]

const levels = ['1', '2', '3', '4', '5'] as const
const weights = [
  { value: '1', word: 'low' },
  { value: '2', word: 'medium' },
  { value: '3', word: 'high' },
] as const

/** One competency asked for: the level with the sentence that says what it means, the weight, whether it is a must. */
export function CompetencyRow({ value, usual, canBeMust, onChange, onRemove }: { value: Required; /** the level the occupation's profile asks, if it names this competency */ usual: number | undefined; canBeMust: boolean; onChange: (value: Required) => void; onRemove: () => void }) {
  const { t, locale } = useText()
  const name = useLabels().competency(value.id)
  return (
    <View className={styles.row} role="group" aria-label={name}>
      <View className={styles.head}>
        <View className={styles.name}>
          <Text weight="medium">{name}</Text>
        </View>
        <Chip tone="primary" isSelected={value.isMust} isDisabled={!value.isMust && !canBeMust} onTap={() => onChange({ ...value, isMust: !value.isMust })}>
          {t('postings.editor.must')}
        </Chip>
        <IconButton name="close" label={t('postings.editor.removeCompetency', { name })} onTap={onRemove} />
      </View>
      <View className={styles.controls}>
        <View className={styles.levels}>
          <SegmentedControl
            label={t('postings.editor.level1to5', { name })}
            options={levels.map((level) => ({ value: level, label: level }))}
            value={String(value.level) as (typeof levels)[number]}
            onChange={(level) => onChange({ ...value, level: Number(level) as Required['level'] })}
          />
        </View>
        <View className={styles.weights}>
          <SegmentedControl
            label={t('postings.editor.weight', { name })}
            options={weights.map(({ value: weight, word }) => ({ value: weight, label: t(`postings.editor.weights.${word}`) }))}
            value={String(value.weight) as (typeof weights)[number]['value']}
            onChange={(weight) => onChange({ ...value, weight: Number(weight) as Required['weight'] })}
          />
        </View>
      </View>
      <Text size={14} tone="muted" isBlock isLive>
        {describeLevel(value.id, value.level, locale)}
        {usual !== undefined && usual !== value.level && ` ${t('postingHelp.usual', { n: usual })}`}
      </Text>
    </View>
  )
}

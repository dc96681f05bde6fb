import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PostingDraft } from '~/contract/jobs'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { classes } from '~/src/ui/classes'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Tappable } from '~/src/ui/tappable/tappable'
import { Text } from '~/src/ui/text/text'
import { describePart, partNames } from './describe-part'
import { differingParts, type PostingPart } from './posting-parts'
import styles from './conflict-sheet.module.scss'

type Side = 'mine' | 'theirs'

/** Two versions of one draft, part by part where they differ; the writer chooses, and nothing is lost before. */
export function ConflictSheet({ mine, theirs, onResolve }: { mine: PostingDraft; theirs: PostingDraft; onResolve: (draft: PostingDraft) => void }) {
  const { t, locale } = useText()
  const parts = differingParts(mine, theirs)
  const [chosen, setChosen] = useState<Partial<Record<PostingPart, Side>>>({})
  const sideOf = (part: PostingPart) => chosen[part] ?? 'mine'
  const chooseAll = (side: Side) => setChosen(Object.fromEntries(parts.map((part) => [part, side])))
  const finish = () => onResolve({ ...mine, ...Object.fromEntries(parts.filter((part) => sideOf(part) === 'theirs').map((part) => [part, theirs[part]])) })
  return (
    <Sheet
      isOpen
      title={t('postings.conflict.title')}
      height="tall"
      onClose={finish}
      footer={
        <Button isBlock onTap={finish}>
          {t('postings.conflict.keep')}
        </Button>
      }
    >
      <Stack gap={20}>
        <Text isBlock>{t('postings.conflict.lead')}</Text>
        <Row gap={8}>
          <Button size="sm" variant="secondary" onTap={() => chooseAll('mine')}>
            {t('postings.conflict.allMine')}
          </Button>
          <Button size="sm" variant="secondary" onTap={() => chooseAll('theirs')}>
            {t('postings.conflict.allTheirs')}
          </Button>
        </Row>
        {parts.map((part) => (
          <View key={part} role="radiogroup" aria-label={t(partNames[part])}>
            <Text weight="medium" isBlock>
              {t(partNames[part])}
            </Text>
            <View className={styles.pair}>
              {(['mine', 'theirs'] as const).map((side) => (
                <Tappable key={side} role="radio" isChecked={sideOf(part) === side} className={classes(styles.version, sideOf(part) === side && styles.isChosen)} onTap={() => setChosen({ ...chosen, [part]: side })}>
                  <Text size={12} tone="muted" isBlock>
                    {t(`postings.conflict.${side}`)}
                  </Text>
                  <View className={styles.words}>{describePart(part, side === 'mine' ? mine : theirs, locale) || t('postings.conflict.empty')}</View>
                </Tappable>
              ))}
            </View>
          </View>
        ))}
      </Stack>
    </Sheet>
  )
}

import { Image, View } from '@tarojs/components'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { classes } from '~/src/ui/classes'
import { Banner } from '~/src/ui/feedback/banner'
import { SkeletonShape } from '~/src/ui/feedback/skeleton'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { CheckNumber } from './check-number'
import styles from './desk.module.scss'
import { useDeskSignIn } from './use-desk-sign-in'

/** 150 → 2:30 */
const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** The way into a browser: a code that the own phone scans, and the number to compare. */
export function DeskSignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t, errorText } = useText()
  const { code, problem, secondsLeft, refresh } = useDeskSignIn(onSignedIn)
  return (
    <Stack gap={16}>
      <Text size={28} weight="bold" heading={1} isBlock>
        {t('desk.title')}
      </Text>
      <Text tone="muted" isBlock>
        {t('desk.lead')}
      </Text>
      <Card>
        <View className={styles.middle}>
          {code ? (
            <View className={classes(styles.code, problem !== undefined && styles.isOver)}>
              <Image className={styles.picture ?? ''} src={code.codeImage} mode="aspectFit" ariaLabel={t('desk.codeLabel')} />
            </View>
          ) : (
            problem === undefined && <View className={styles.code}><SkeletonShape shape="picture" /></View>
          )}
          {code && problem === undefined && (
            <>
              <CheckNumber check={code.check} hint={t('desk.checkHint')} />
              <Text size={14} weight="medium" align="center" isBlock>
                {t('desk.waiting')}
              </Text>
              <Text size={12} tone="muted" align="center" isBlock isNumeric>
                {t('desk.timeLeft', { time: clockOf(secondsLeft) })}
              </Text>
            </>
          )}
          {problem !== undefined && <Banner tone="warning">{errorText(problem)}</Banner>}
          <Button variant={problem === undefined ? 'quiet' : 'primary'} size="md" onTap={refresh}>
            {t('desk.refresh')}
          </Button>
        </View>
      </Card>
    </Stack>
  )
}

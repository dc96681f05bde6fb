import { localize } from '~/domain/catalogues/locale'
import type { Questionnaire } from '~/domain/surveys/questionnaire'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

const promises = ['pause', 'private', 'counted'] as const
/** Most people choose within so many seconds. */
const secondsPerQuestion = 15

/** What one should know before the first question. */
export function SurveyIntro({ questionnaire: { questions, source }, onBegin }: { questionnaire: Questionnaire; onBegin: () => void }) {
  const { t, locale } = useText()
  return (
    <Stack gap={24}>
      <Card>
        <Stack gap={16}>
          <Stack gap={4}>
            <Text size={20} weight="bold" isBlock>
              {t('surveys.intro.lead')}
            </Text>
            <Text tone="muted" isBlock>
              {t('surveys.intro.facts', { n: questions.length, minutes: Math.ceil((questions.length * secondsPerQuestion) / 60) })}
            </Text>
          </Stack>
          {promises.map((one) => (
            <Row key={one} gap={12} align="start">
              <Icon name="check" size={20} />
              <Text>{t(`surveys.intro.${one}`)}</Text>
            </Row>
          ))}
          <Button isBlock onTap={onBegin}>
            {t('surveys.intro.begin')}
          </Button>
        </Stack>
      </Card>
      <Text size={12} tone="muted" isBlock>
        {t('surveys.intro.source', { text: localize(source, locale) })}
      </Text>
    </Stack>
  )
}

import type { Locale } from '~/domain/catalogues/locale'
import { setLocale } from '~/src/i18n/locale-store'
import { useText } from '~/src/i18n/use-text'
import { fontScales, setFontScale, setTheme, usePreferences, type Theme } from '~/src/platform/theme'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Field } from '~/src/ui/field/field'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

const fontNames = ['shell.fontStandard', 'shell.fontLarge', 'shell.fontLarger', 'shell.fontLargest'] as const

/** Language, theme and size of letters: the device's, at once. */
export function AppearanceSettings() {
  const { t, locale } = useText()
  const { theme, fontScale } = usePreferences()
  return (
    <Section title={t('settings.appearance')}>
      <Card>
        <Stack gap={20}>
          <Field label={t('shell.language')}>
            <SegmentedControl<Locale>
              label={t('shell.language')}
              value={locale}
              onChange={setLocale}
              options={[
                { value: 'zh-CN', label: t('shell.chinese') },
                { value: 'en', label: t('shell.english') },
              ]}
            />
          </Field>
          <Field label={t('shell.theme')}>
            <SegmentedControl<Theme>
              label={t('shell.theme')}
              value={theme}
              onChange={setTheme}
              options={[
                { value: 'system', label: t('shell.themeSystem') },
                { value: 'light', label: t('shell.themeLight') },
                { value: 'dark', label: t('shell.themeDark') },
              ]}
            />
          </Field>
          <Field label={t('shell.fontSize')}>
            <SegmentedControl<string>
              label={t('shell.fontSize')}
              value={String(fontScale)}
              onChange={(chosen) => setFontScale(fontScales.find((scale) => String(scale) === chosen) ?? 1)}
              options={fontScales.map((scale, index) => ({ value: String(scale), label: t(fontNames[index] ?? 'shell.fontStandard') }))}
            />
          </Field>
          <Text tone="muted" isBlock>
            {t('settings.sample')}
          </Text>
        </Stack>
      </Card>
    </Section>
  )
}

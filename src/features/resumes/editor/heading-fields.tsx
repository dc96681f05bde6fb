import type { ResumeContent } from '~/contract/resumes'
import { resumeLanguages, resumeLimits, resumeTemplates } from '~/domain/resumes/resume-kinds'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import type { Written } from './written'

/** What the résumé is called, how it looks, and its head. */
export function HeadingFields({ written: { title, content }, ownName, hasNoTitle, onTitle, onContent }: {
  written: Written
  ownName: string
  /** saving was tried without one */
  hasNoTitle: boolean
  onTitle: (title: string) => void
  onContent: (change: Partial<ResumeContent>) => void
}) {
  const { t } = useText()
  return (
    <Card>
      <Stack gap={20}>
        <TextInput
          label={t('resumes.edit.name')}
          hint={t('resumes.edit.nameHint')}
          placeholder={t('resumes.edit.namePlaceholder')}
          value={title}
          maxLength={resumeLimits.title}
          error={hasNoTitle ? t('resumes.edit.nameMissing') : undefined}
          onChange={onTitle}
        />
        <SegmentedControl label={t('resumes.templateLabel')} options={resumeTemplates.map((value) => ({ value, label: t(`resumes.template.${value}`) }))} value={content.template} onChange={(template) => onContent({ template })} />
        <SegmentedControl label={t('resumes.languageLabel')} options={resumeLanguages.map((value) => ({ value, label: t(`resumes.language.${value}`) }))} value={content.language} onChange={(language) => onContent({ language })} />
        {content.language === 'en' && <Banner>{t('resumes.languageHint')}</Banner>}
        <TextInput label={t('resumes.edit.personName')} value={content.name} placeholder={ownName} maxLength={40} onChange={(name) => onContent({ name })} />
        <TextInput label={t('resumes.edit.headline')} value={content.headline} maxLength={60} onChange={(headline) => onContent({ headline })} />
        <TextInput label={t('resumes.edit.phone')} value={content.phone} maxLength={30} onChange={(phone) => onContent({ phone })} />
        <TextInput label={t('resumes.edit.email')} value={content.email} maxLength={80} onChange={(email) => onContent({ email })} />
        <TextInput label={t('resumes.edit.city')} value={content.city} maxLength={40} onChange={(city) => onContent({ city })} />
        <TextInput label={t('resumes.edit.link')} value={content.link} maxLength={100} onChange={(link) => onContent({ link })} />
      </Stack>
    </Card>
  )
}

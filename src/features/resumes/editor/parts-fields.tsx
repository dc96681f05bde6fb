import type { ResumeContent } from '~/contract/resumes'
import { resumeSections } from '~/domain/resumes/resume-kinds'
import { useText } from '~/src/i18n/use-text'
import { Chip } from '~/src/ui/chip/chip'
import { Section } from '~/src/ui/card/section'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { SectionCard } from './section-card'
import { type Material, movedBy } from './written'

/** The parts of a résumé in their order, and those that were left out. */
export function PartsFields({ content, material, onContent }: { content: ResumeContent; material: Material; onContent: (change: Partial<ResumeContent>) => void }) {
  const { t } = useText()
  const { sections } = content
  const hidden = resumeSections.filter((section) => !sections.some((part) => part.section === section))
  return (
    <Section title={t('resumes.edit.parts')} note={t('resumes.edit.partsNote')}>
      <Stack gap={12}>
        {sections.map((part, index) => (
          <SectionCard
            key={part.section}
            part={part}
            content={content}
            material={material}
            isFirst={index === 0}
            isLast={index === sections.length - 1}
            onChange={(changed) => onContent({ sections: sections.map((one) => (one === part ? changed : one)) })}
            onContent={onContent}
            onMove={(by) => onContent({ sections: movedBy(sections, index, by) })}
            onHide={() => onContent({ sections: sections.filter((one) => one !== part) })}
          />
        ))}
        {hidden.length > 0 && (
          <Stack gap={8}>
            <Text size={14} tone="muted">
              {t('resumes.edit.hidden')}
            </Text>
            <Row gap={8} isWrapping>
              {hidden.map((section) => (
                <Chip key={section} icon="plus" onTap={() => onContent({ sections: [...sections, { section, entries: [] }] })}>
                  {t(`resumes.section.${section}`)}
                </Chip>
              ))}
            </Row>
          </Stack>
        )}
      </Stack>
    </Section>
  )
}

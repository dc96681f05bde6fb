import { useState } from 'react'
import type { ResumeContent } from '~/contract/resumes'
import { worded } from '~/domain/resumes/entry-item'
import { resumeLimits, type ResumeSection } from '~/domain/resumes/resume-kinds'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { TextArea } from '~/src/ui/field/text-area'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { StartField } from './start-field'
import { WordingSheet } from './wording-sheet'
import type { Material } from './written'

interface OwnPartProps {
  section: ResumeSection
  content: ResumeContent
  material: Material
  onContent: (change: Partial<ResumeContent>) => void
}

/** The parts that are written rather than chosen. */
export function OwnPart(props: OwnPartProps) {
  const { t } = useText()
  const { section, content, onContent } = props
  if (section === 'education') return <Education {...props} />
  if (section === 'skills') return <Skills {...props} />
  return <TextArea label={t('resumes.edit.summary')} hint={t('resumes.edit.summaryHint')} value={content.summary} maxLength={600} rows={4} onChange={(summary) => onContent({ summary })} />
}

function Education({ content, material: { record }, onContent }: OwnPartProps) {
  const { t } = useText()
  const labels = useLabels()
  const [isOpen, setOpen] = useState(false)
  const card = { title: record.schoolName, role: `${labels.major(record.major)} · ${labels.level(record.level)}`, place: record.college, text: '' }
  const shown = worded({ ...card, period: '', lines: [] }, content.education)
  return (
    <Stack gap={8}>
      <Text isBlock>{shown.title}</Text>
      <Text size={14} tone="muted" isBlock>
        {[shown.role, shown.place].filter((text) => text !== '').join(' · ')}
      </Text>
      {shown.lines.map((line) => (
        <Text key={line} size={14} isBlock>
          {line}
        </Text>
      ))}
      <StartField record={record} value={content.education.startsOn} onChange={(startsOn) => onContent({ education: { ...content.education, startsOn } })} />
      <Row>
        <Button size="sm" variant="quiet" icon="edit" label={`${t('resumes.edit.wording')} ${t('resumes.section.education')}`} onTap={() => setOpen(true)}>
          {t('resumes.edit.wording')}
        </Button>
      </Row>
      {isOpen && <WordingSheet title={t('resumes.word.title')} labels="word.education" card={card} wording={content.education} onDone={(wording) => onContent({ education: { ...content.education, ...wording } })} onClose={() => setOpen(false)} />}
    </Stack>
  )
}

function Skills({ content, material: { competencies }, onContent }: OwnPartProps) {
  const { t } = useText()
  const labels = useLabels()
  const held = competencies.filter(({ level }) => level > 0).sort((a, b) => b.level - a.level)
  const isFull = content.competencies.length >= resumeLimits.competencies
  const options = held.map(({ id }) => ({ value: id, label: labels.competency(id), isDisabled: isFull && !content.competencies.includes(id) }))
  return (
    <Stack gap={12}>
      <TextArea label={t('resumes.edit.skills')} hint={t('resumes.edit.skillsHint')} value={content.skills} maxLength={600} rows={3} onChange={(skills) => onContent({ skills })} />
      <Text size={14} tone="muted" isBlock>
        {t(held.length > 0 ? 'resumes.edit.competencies' : 'resumes.edit.competenciesNone')}
      </Text>
      <ChipGroup isMultiple options={options} value={content.competencies} onChange={(ids) => onContent({ competencies: ids })} />
    </Stack>
  )
}

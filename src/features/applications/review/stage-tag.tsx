import type { ApplicationStage } from '~/domain/applications/application-stage'
import { useText } from '~/src/i18n/use-text'
import { Tag, type TagTone } from '~/src/ui/tag/tag'

const tones: Record<ApplicationStage, TagTone> = {
  submitted: 'accent',
  viewed: 'neutral',
  shortlisted: 'primary',
  interview: 'info',
  offered: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
}

/** Where an application stands, as the recruiter says it. */
export function StageTag({ stage }: { stage: ApplicationStage }) {
  const { t } = useText()
  return <Tag tone={tones[stage]}>{t(`talents.stage.${stage}`)}</Tag>
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { JobCard as JobCardData } from '~/contract/jobs'
import type { FoundJob, FoundRange } from '~/contract/search'
import { MatchFace } from '~/src/features/matching/match-face'
import { formatSalary } from '~/src/i18n/format/format-salary'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Icon } from '~/src/ui/icon/icon'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { MarkedText, type Mark } from '~/src/ui/text/marked-text'
import { Text } from '~/src/ui/text/text'
import { JobFacts } from './job-facts'

interface JobCardProps {
  job: JobCardData
  /** where it has what was searched for */
  found?: FoundJob['found'] | undefined
  onOpen: () => void
  /** beside the title, and below everything: what else one can do */
  corner?: ReactNode
  foot?: ReactNode
}

/** One job of a list: what, how much, who, where, and how it fits. */
export function JobCard({ job, found, onOpen, corner, foot }: JobCardProps) {
  const { t, locale } = useText()
  return (
    <Card padding="roomy" label={job.title} onTap={onOpen}>
      <Stack gap={12}>
        <Stack gap={4}>
          <Row gap={8} align="start" justify="between">
            <Fill>
              <Text weight="medium" lines={2}>
                <Found text={job.title} ranges={found?.title} />
              </Text>
              <Text weight="bold" tone="accent" isNumeric isBlock>
                {formatSalary(job.salary, locale, job.salaryMonths)}
              </Text>
            </Fill>
            {corner && <Apart>{corner}</Apart>}
          </Row>
          <Row gap={4}>
            <Text size={14} tone="muted" lines={1}>
              <Found text={job.employerName} ranges={found?.employer} />
            </Text>
            {job.isEmployerVerified && <Icon name="shield" size={14} label={t('jobs.verified')} />}
          </Row>
          <JobFacts cities={job.cities} level={job.level} closesOn={job.closesOn} hasApplied={job.hasApplied} />
          {found?.other && (
            <Text size={14} tone="muted" lines={2}>
              <Found text={found.other.text} ranges={found.other.marks} />
            </Text>
          )}
        </Stack>
        {job.match && <MatchFace match={job.match} reader="student" size="sm" />}
        {foot && <Apart>{foot}</Apart>}
      </Stack>
    </Card>
  )
}

/** What is tapped here is not a tap on the card. */
function Apart({ children }: { children: ReactNode }) {
  return <View onClick={(event) => event.stopPropagation()}>{children}</View>
}

function Found({ text, ranges = [] }: { text: string; ranges?: readonly FoundRange[] | undefined }) {
  return <MarkedText line={text} offset={0} marks={ranges.map((range): Mark => ({ ...range, tone: 'found' }))} />
}

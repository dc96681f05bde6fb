import { Avatar } from '~/src/ui/avatar/avatar'
import { Banner } from '~/src/ui/feedback/banner'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Columns } from '~/src/ui/layout/columns'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { IconButton } from '~/src/ui/icon/icon-button'
import { MatchSummary } from '~/src/ui/match/match-summary'
import { Screen } from '~/src/ui/screen/screen'
import { SkeletonCard } from '~/src/ui/feedback/skeleton'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { jobs, navigation } from '../sample'

export function HomePage() {
  return (
    <Screen title="早上好，林一舟" hasLargeTitle lead="今天有 12 个新职位合适你" navigation={navigation} width="wide" actions={<IconButton name="bell" label="提醒" />}>
      <Stack gap={24}>
        <Banner tone="accent" title="冰城数科 邀请你面试" actionLabel="选一个时间">三个时间可选，今天 18:00 前回复</Banner>
        <Section title="为你而来" note="按你的能力、专业和愿望" actionLabel="全部" onAction={() => undefined}>
          <Columns count={2}>
            {jobs.map((job) => (
              <Card key={job.id} onTap={() => undefined}>
                <Stack gap={12}>
                  <Row gap={12} align="start">
                    <Avatar name={job.employer} shape="square" />
                    <Fill>
                      <Text weight="bold" lines={1}>{job.title}</Text>
                      <Text size={14} tone="muted" lines={1}>{`${job.employer} · ${job.city}`}</Text>
                    </Fill>
                    <Text weight="bold" tone="primary" isNumeric>{job.pay}</Text>
                  </Row>
                  <MatchSummary score={job.score} reasons={job.reasons} missing={job.missing} onTap={() => undefined} label={job.title} />
                  <Row gap={8}><Tag tone="deadline" icon="clock">{job.closes}</Tag><Tag>本科</Tag><Tag tone="success" icon="shield">已核验</Tag></Row>
                </Stack>
              </Card>
            ))}
            <SkeletonCard />
          </Columns>
        </Section>
      </Stack>
    </Screen>
  )
}

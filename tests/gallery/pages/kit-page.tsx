import { useState } from 'react'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { ErrorState } from '~/src/ui/feedback/error-state'
import { Card } from '~/src/ui/card/card'
import { Radar } from '~/src/ui/charts/radar'
import { Chip } from '~/src/ui/chip/chip'
import { Columns } from '~/src/ui/layout/columns'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Icon } from '~/src/ui/icon/icon'
import { iconShapes } from '~/src/ui/icon/icon-shapes'
import type { IconName } from '~/src/ui/icon/icon-shapes'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Avatar } from '~/src/ui/avatar/avatar'
import { MatchRing } from '~/src/ui/match/match-ring'
import { Screen } from '~/src/ui/screen/screen'
import { Tabs } from '~/src/ui/tabs/tabs'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { navigation } from '../sample'

export function KitPage() {
  const [tab, setTab] = useState<'all' | 'new' | 'saved'>('all')
  return (
    <Screen title="部件" hasLargeTitle navigation={navigation} width="wide">
      <Stack gap={24}>
        <Tabs label="部件" items={[{ id: 'all', label: '全部', count: 128 }, { id: 'new', label: '新的', count: 12 }, { id: 'saved', label: '收藏' }]} activeId={tab} onSelect={setTab} />
        <Row isWrapping gap={12}>
          <Button>投递简历</Button><Button variant="secondary">收藏</Button><Button variant="quiet">以后再说</Button><Button variant="danger">撤回</Button><Button isLoading>发送中</Button><Button isDisabled>已截止</Button><Button size="sm" variant="secondary" icon="share">分享</Button>
        </Row>
        <Row isWrapping gap={8}>
          {(['neutral', 'primary', 'accent', 'match', 'deadline', 'warning', 'danger', 'success', 'info'] as const).map((tone) => <Tag key={tone} tone={tone}>{tone}</Tag>)}
          <Chip tone="match">专业对口</Chip><Chip isSelected onTap={() => undefined}>哈尔滨</Chip><Chip isSelected={false} onTap={() => undefined}>长春</Chip><Chip tone="primary" onRemove={() => undefined}>软件工程</Chip>
        </Row>
        <Row gap={16}><MatchRing score={0.92} size="lg" /><MatchRing score={0.73} /><MatchRing score={0.35} size="sm" /><MatchRing score={0} size="sm" /><MatchRing score={1} /></Row>
        <Columns count={2}>
          <Card>
            <Radar ownLabel="我的水平" requiredLabel="岗位要求" axes={[{ label: 'Java', required: 4, own: 3 }, { label: '数据库', required: 3, own: 4 }, { label: '沟通表达', required: 3, own: 3 }, { label: '英语阅读', required: 3, own: 1 }, { label: '团队协作', required: 2, own: 4 }, { label: '算法', required: 4, own: 2 }]} />
          </Card>
          <Stack>
            <Banner tone="info">这是一条说明</Banner><Banner tone="warning" title="有两个词要改">“985”与“男生优先”</Banner><Banner tone="danger">这条职位疑似收费培训</Banner><Banner tone="success">已发送</Banner><Banner tone="deadline">还有 3 小时截止</Banner>
            <ListGroup>
              <ListRow start={<Avatar name="王小明" />} title="王小明" note="哈尔滨工业大学 · 软件工程" onTap={() => undefined} isUnread />
              <ListRow start={<Avatar name="欧阳清扬" />} title="欧阳清扬" note="东北林业大学 · 会计学" onTap={() => undefined} />
              <ListRow start={<Avatar name="Ada Lovelace" />} title="Ada Lovelace" note="Mathematics" end={<Text size={14} tone="muted">昨天</Text>} />
            </ListGroup>
          </Stack>
          <Card><EmptyState title="还没有新职位" body="放宽一座城市，常常能多看到一倍" actionLabel="改一改愿望" onAction={() => undefined} /></Card>
          <Card><ErrorState title="现在没有网络" safe="你写的内容都还在" retryLabel="再试一次" onRetry={() => undefined} traceLabel="编号 8f3a2c" /></Card>
          <Card><EmptyState drawing="letter" title="没有未读消息" /></Card><Card><EmptyState drawing="calendar" title="这周没有面试" /></Card>
          <Card><EmptyState drawing="people" title="还没有人应聘" /></Card><Card><EmptyState drawing="search" title="没有找到" /></Card><Card><EmptyState drawing="done" title="都处理完了" /></Card>
        </Columns>
        <Row isWrapping gap={16}>{(Object.keys(iconShapes) as IconName[]).map((name) => <Icon key={name} name={name} size={24} />)}</Row>
      </Stack>
    </Screen>
  )
}

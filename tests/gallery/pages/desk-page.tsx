import { useState } from 'react'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Button } from '~/src/ui/button/button'
import { Bars } from '~/src/ui/charts/bars'
import { Figure } from '~/src/ui/charts/figure'
import { Funnel } from '~/src/ui/charts/funnel'
import { Progress } from '~/src/ui/charts/progress'
import { Sparkline } from '~/src/ui/charts/sparkline'
import { Card } from '~/src/ui/card/card'
import { Columns } from '~/src/ui/layout/columns'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { MatchRing } from '~/src/ui/match/match-ring'
import { Screen } from '~/src/ui/screen/screen'
import { SplitView } from '~/src/ui/table/split-view'
import { Table } from '~/src/ui/table/table'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { Timeline } from '~/src/ui/timeline/timeline'
import { navigation } from '../sample'

const names = ['王小明', '李思远', '张雨晴', '陈嘉树', '刘一诺', '赵子墨', '孙晓彤', '周文博']
const rows = Array.from({ length: 1000 }, (_, index) => ({
  id: `s${index}`,
  name: `${names[index % names.length] ?? ''}`,
  school: index % 3 === 0 ? '哈尔滨工业大学' : '东北林业大学',
  major: index % 2 === 0 ? '软件工程' : '会计学',
  score: ((index * 37) % 100) / 100,
}))

export function DeskPage() {
  const [open, setOpen] = useState<string | undefined>('s2')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['s1']))
  const row = rows.find((one) => one.id === open)
  return (
    <Screen title="应聘" hasLargeTitle lead="后端开发工程师 · 1000 人" navigation={{ ...navigation, activeId: 'jobs' }} width="wide" actions={<Button size="md">安排面试</Button>}>
      <Stack gap={20}>
        <Columns count={4}>
          <Card><Figure label="今日浏览" value="1,284" note="比昨天多 12%" aside={<Sparkline values={[3, 5, 4, 8, 7, 9, 12]} label="七天浏览" />} /></Card>
          <Card><Figure label="落实率" value="78.4" unit="%" tone="match" /></Card>
          <Card><Progress label="正在导入" value={0.42} display="840 / 2,000" /></Card>
          <Card><Progress label="正在排队" /></Card>
        </Columns>
        <SplitView
          isPanelOpen={row !== undefined}
          panelTitle={row?.name ?? ''}
          onClosePanel={() => setOpen(undefined)}
          panelFooter={<><Button variant="secondary" size="md" isBlock>放一放</Button><Button size="md" isBlock>邀请面试</Button></>}
          panel={
            <Stack gap={20}>
              <Timeline label="进度" items={[
                { id: '1', title: '投递', time: '11-18', state: 'done', note: '由学长分享而来' },
                { id: '2', title: '已读', time: '11-19', state: 'done' },
                { id: '3', title: '面试', time: '今天 14:00', state: 'current', note: '在屏幕上，30 分钟' },
                { id: '4', title: '结果', state: 'next' },
              ]} />
              <Funnel label="漏斗" steps={[{ id: 'a', label: '看到', value: 1284 }, { id: 'b', label: '打开', value: 421 }, { id: 'c', label: '应聘', value: 86 }, { id: 'd', label: '面试', value: 12 }]} />
              <Bars label="各校" items={[{ id: 'a', label: '哈工大', value: 42 }, { id: 'b', label: '东林', value: 31, isMarked: true }, { id: 'c', label: '黑大', value: 13 }]} />
            </Stack>
          }
        >
          <Table
            label="应聘的人"
            rows={rows}
            keyOf={(one) => one.id}
            nameOf={(one) => one.name}
            openKey={open}
            onOpen={(one) => setOpen(one.id)}
            selected={selected}
            onSelect={setSelected}
            initialSort={{ columnId: 'score', isDescending: true }}
            columns={[
              { id: 'name', header: '姓名', width: 'minmax(150px, 2fr)', sortBy: (one) => one.name, render: (one) => <Row gap={12}><Avatar name={one.name} seed={one.id} size="sm" /><Text size={14} weight="medium">{one.name}</Text></Row> },
              { id: 'school', header: '学校', width: 'minmax(120px, 2fr)', render: (one) => one.school },
              { id: 'major', header: '专业', render: (one) => <Tag>{one.major}</Tag> },
              { id: 'score', header: '匹配', width: '96px', align: 'end', sortBy: (one) => one.score, render: (one) => <MatchRing score={one.score} size="sm" /> },
            ]}
          />
        </SplitView>
      </Stack>
    </Screen>
  )
}

import type { EntryContent } from '~/contract/card-entries'
import type { Card } from '~/server/ports/collections'
import type { World } from './world'

/** What the story's students wrote on their cards. */
export function writeStoryEntries(world: World, cards: Record<'student' | 'rival', Card>): void {
  const year = world.calendar.graduationYear
  write(world, cards.student, 'xiaoman', xiaoman(year))
  write(world, cards.rival, 'suqing', suqing(year))
}

const xiaoman = (year: number): EntryContent[] => [
  { kind: 'gaokao-choice', chapter: 'admission', title: '物理、化学、地理', mode: '3+1+2', subjects: ['physics', 'chemistry', 'geography'], why: '物理最顺手，想学能做出东西的专业。', competencies: [] },
  { kind: 'wished-major', chapter: 'admission', title: '软件工程', major: '080902', rank: 1, isAdmitted: true, why: '表哥做的小程序帮家里的店少跑了很多趟，我也想写这样的东西。', competencies: [] },
  {
    kind: 'internship',
    chapter: `${year - 2}-2`,
    title: '后端开发实习',
    organisation: '龙江数服科技有限公司',
    position: '后端开发实习生',
    startsOn: `${year - 1}-07-06`,
    endsOn: `${year - 1}-08-28`,
    description: '参与供热收费系统的账单模块，独立完成 6 个接口的设计、实现与联调\n把夜间对账由逐条查询改为分批处理，任务由 47 分钟缩短到 6 分钟\n为核心模块补充单元测试 140 余个，覆盖率由 38% 提升到 81%',
    competencies: [],
  },
  {
    kind: 'project',
    chapter: `${year - 2}-1`,
    title: '设备告警平台（课程设计）',
    role: '后端负责人',
    organisation: '',
    startsOn: `${year - 2}-10-08`,
    endsOn: `${year - 1}-01-10`,
    description: '四人小组，负责后端：接收 200 台模拟设备的数据，按规则告警并推送\n设计去重与静默规则，同一故障的告警由每小时 60 条降到 3 条',
    competencies: [],
  },
  {
    kind: 'project',
    chapter: `${year - 3}-2`,
    title: '校园二手书交换小程序',
    role: '发起人',
    organisation: '软件学会',
    startsOn: `${year - 2}-03-01`,
    endsOn: `${year - 2}-06-20`,
    description: '和两位同学用八周上线，首月 1,260 名同学使用；预约先到先得，没有出现过重复预约',
    competencies: [],
  },
  { kind: 'competition', chapter: `${year - 2}-2`, title: '“蓝桥杯”大赛 Java 组', reach: 'province', award: '一等奖', endsOn: `${year - 1}-04-11`, description: '', competencies: [] },
  { kind: 'competition', chapter: `${year - 2}-1`, title: '全国大学生数学建模竞赛', reach: 'province', award: '二等奖', endsOn: `${year - 2}-11-20`, description: '', competencies: [] },
  { kind: 'student-work', chapter: `${year - 4}-1`, title: '学习委员', organisation: '软工一班', role: '学习委员', startsOn: `${year - 4}-10-01`, endsOn: `${year - 1}-06-30`, description: '组织每周一次的算法讨论会，累计 46 场', competencies: [] },
  { kind: 'volunteering', chapter: `${year - 4}-2`, title: '乡村小学编程课', organisation: '“星火”支教队', hours: 86, startsOn: `${year - 3}-07-08`, endsOn: `${year - 3}-07-28`, description: '', competencies: [] },
  { kind: 'certificate', chapter: `${year - 2}-2`, title: '软件设计师（中级）', issuer: '人力资源和社会保障部', endsOn: `${year - 1}-05-25`, competencies: [] },
  { kind: 'language', chapter: `${year - 2}-1`, title: 'CET-6', language: 'en', score: '562', endsOn: `${year - 2}-12-13`, competencies: [] },
  { kind: 'hobby', chapter: `${year - 3}-1`, title: '长跑', description: '哈尔滨半程马拉松 1:52', competencies: [] },
]

const suqing = (year: number): EntryContent[] => [
  {
    kind: 'project',
    chapter: `${year - 2}-2`,
    title: '学校就业网小程序',
    role: '前端',
    organisation: '就业指导中心',
    startsOn: `${year - 1}-03-02`,
    endsOn: `${year - 1}-06-12`,
    description: '把宣讲会日程做成小程序，弱网下先显示上次的内容再更新\n首屏由 3.8 秒降到 1.1 秒，两千多名同学在用',
    competencies: [],
  },
  { kind: 'student-work', chapter: `${year - 3}-1`, title: '新媒体部部长', organisation: '院学生会', role: '部长', startsOn: `${year - 3}-09-10`, endsOn: `${year - 2}-09-10`, description: '', competencies: [] },
  { kind: 'competition', chapter: `${year - 2}-1`, title: '中国大学生计算机设计大赛', reach: 'nation', award: '三等奖', endsOn: `${year - 2}-08-20`, description: '', competencies: [] },
  { kind: 'language', chapter: `${year - 2}-1`, title: 'CET-4', language: 'en', score: '508', endsOn: `${year - 2}-12-13`, competencies: [] },
]

function write(world: World, card: Card, who: string, own: readonly EntryContent[]): void {
  const at = world.calendar.at(-30, 1200)
  const common = { studentId: card._id, schoolId: card.schoolId, revision: 1, createdAt: at, updatedAt: at }
  own.forEach((entry, index) => world.put('card-entries', { ...entry, ...common, _id: `e-${who}-${index + 1}`, source: 'self', verification: 'unverified' }))
}

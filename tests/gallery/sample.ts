import type { Navigation } from '~/src/ui/screen/navigation'

export const navigation: Navigation = {
  items: [
    { id: 'home', label: '首页', icon: 'home' },
    { id: 'jobs', label: '职位', icon: 'briefcase' },
    { id: 'card', label: '职业卡', icon: 'card' },
    { id: 'messages', label: '消息', icon: 'message', count: 3 },
    { id: 'me', label: '我的', icon: 'user' },
  ],
  activeId: 'home',
  onSelect: () => undefined,
}

export const jobs = [
  { id: '1', title: '后端开发工程师（校招）', employer: '哈尔滨北辰软件', score: 0.86, pay: '8–12K·13薪', city: '哈尔滨', closes: '3 天后截止', reasons: ['专业对口', '在哈尔滨', 'Java 达标'], missing: '还差：英语 1 级' },
  { id: '2', title: '数据分析师', employer: '冰城数科', score: 0.73, pay: '7–10K', city: '长春', closes: '今天截止', reasons: ['薪资合意', '职业相近', 'SQL 达标'], missing: '还差：统计分析 2 级' },
  { id: '3', title: '嵌入式软件实习生', employer: '松江智造', score: 0.41, pay: '5–6K', city: '大庆', closes: '9 天后截止', reasons: ['专业类对口', '城市都可'], missing: '还差：C 语言 1 级' },
]

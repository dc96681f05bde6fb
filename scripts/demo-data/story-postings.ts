import type { Posting } from '~/contract/jobs'
import type { Calendar } from './calendar'

type Key = 'backend' | 'frontend' | 'data' | 'tester' | 'operations' | 'host'

const must = (id: string, level: 1 | 2 | 3, weight: 1 | 2 | 3 = 3) => ({ id, level, weight, isMust: true })
const wish = (id: string, level: 1 | 2 | 3 | 4, weight: 1 | 2 | 3 = 2) => ({ id, level, weight, isMust: false })

/** The postings of the two recruiters one can walk in as, written by hand. */
export function storyPostings(calendar: Calendar): Record<Key, Posting> {
  const year = calendar.graduationYear
  const shared = { cities: ['230100'], graduationYears: [year], salaryMonths: 14, benefits: '五险一金按实际工资缴纳；双休，弹性上下班；一对一导师带教；餐补和租房补贴；年度体检。' }
  return {
    backend: {
      ...shared,
      title: 'Java 后端开发工程师（校招）',
      occupation: '2-02-10-03',
      duties:
        '岗位职责：\n1. 参与智慧供热平台的后端开发，负责设备接入、告警和报表模块；\n2. 和前端、测试同事一起把需求拆细，写清接口，按两周一个迭代交付；\n3. 值守线上服务，定位问题并补上监控和自动化用例；\n4. 参加代码评审，把踩过的坑写进文档。\n任职要求：\n1. 大学本科及以上学历，计算机类、电子信息类相关专业；\n2. 熟悉 Java 和常用的数据结构，做过一个能跑起来的完整项目；\n3. 会写 SQL，知道索引为什么能让查询变快；\n4. 愿意把事情讲清楚，也愿意听别人讲。',
      level: '21',
      majors: ['0807', '0809'],
      salary: { min: 9000, max: 13000 },
      headCount: 6,
      closesOn: calendar.dateIn(32),
      competencies: [must('java', 2), wish('data-structures', 3, 3), wish('sql', 3), wish('backend-development', 3), wish('teamwork', 3, 1)],
    },
    frontend: {
      ...shared,
      title: 'Web 前端开发工程师（校招）',
      occupation: '4-04-05-01',
      duties:
        '岗位职责：\n1. 开发供热调度大屏和运维小程序，让值班员一眼看懂哪里不热；\n2. 和设计师一起打磨交互细节，照顾手机、平板和大屏；\n3. 关注加载速度和弱网体验，用数据说明改进了多少；\n4. 沉淀公共组件，减少重复劳动。\n任职要求：\n1. 大学本科及以上学历，计算机类、设计学类相关专业；\n2. 熟悉 JavaScript，用 React 或 Vue 做过完整页面；\n3. 了解小程序开发，愿意在工作中提高；\n4. 对界面细节较真。',
      level: '21',
      majors: ['0809', '130508'],
      salary: { min: 8500, max: 12500 },
      headCount: 3,
      closesOn: calendar.dateIn(25),
      competencies: [must('javascript', 2), wish('web-frontend', 3, 3), wish('mini-program-development', 2), wish('git', 2, 1), wish('communication', 3, 1)],
    },
    data: {
      ...shared,
      title: '数据分析师',
      occupation: '2-02-30-09',
      duties:
        '岗位职责：\n1. 分析供热站和用户侧数据，找出能耗异常和投诉集中的原因；\n2. 搭建经营和运维看板，每周出一份看得懂的周报；\n3. 和算法同事一起评估调度策略的效果；\n4. 把业务部门的问题翻译成可以验证的假设。\n任职要求：\n1. 大学本科及以上学历，统计学类、计算机类、管理科学与工程类相关专业；\n2. 熟悉 SQL 和 Python，能独立完成一次从取数到结论的分析；\n3. 会用 BI 工具，图表讲究准确；\n4. 愿意到现场了解业务。',
      level: '21',
      majors: ['0712', '0809', '1201'],
      salary: { min: 8000, max: 12000 },
      headCount: 2,
      closesOn: calendar.dateIn(18),
      competencies: [must('sql', 2), wish('data-analysis', 3, 3), wish('python', 3), wish('bi-tools', 2), wish('communication', 3, 1)],
    },
    tester: {
      ...shared,
      title: '软件测试工程师',
      occupation: '4-04-05-02',
      duties:
        '岗位职责：\n1. 设计功能与接口用例，跟进缺陷直到验证关闭；\n2. 用脚本把回归测试跑起来；\n3. 到供热站做现场验收，收集一线反馈。\n任职要求：\n1. 大学专科及以上学历，计算机类相关专业；\n2. 熟悉软件测试方法，做事细致；\n3. 了解 Linux 和 SQL，愿意在工作中提高。',
      level: '31',
      majors: ['0809', '5102'],
      salary: { min: 6000, max: 9000 },
      headCount: 3,
      closesOn: calendar.dateIn(40),
      competencies: [wish('software-testing', 3, 3), wish('attention-to-detail', 3), wish('sql', 2), wish('linux', 2, 1)],
    },
    operations: {
      ...shared,
      title: '实施运维工程师（常驻现场）',
      occupation: '2-02-10-08',
      duties: '岗位职责：\n1. 负责平台在供热站的部署、培训和日常巡检；\n2. 采暖季轮值，处理设备离线和数据异常；\n3. 记录问题并反馈研发。\n任职要求：\n1. 大学专科及以上学历，专业不限；\n2. 了解 Linux 和网络；\n3. 能适应短期出差。\n感兴趣的同学请加微信详聊。',
      level: '31',
      majors: [],
      salary: { min: 5500, max: 8000 },
      headCount: 5,
      closesOn: calendar.dateIn(60),
      competencies: [wish('system-operations', 2, 3), wish('linux', 2), wish('customer-service', 3)],
    },
    host: {
      title: '直播运营（应届生）',
      occupation: '4-01-06-02',
      duties: '岗位职责：\n1. 策划每周三场直播，写脚本、排品、控场；\n2. 剪辑切片视频，复盘数据。\n任职要求：\n1. 限女性，形象气质佳，年龄25岁以下；\n2. 统招全日制本科，985/211优先；\n3. 入职需缴纳服装费300元。',
      benefits: '轻松月入过万；单休；有兴趣加微信 shiguangli2026。',
      level: '21',
      graduationYears: [year],
      majors: [],
      cities: ['230100'],
      salary: { min: 3000, max: 20000 },
      salaryMonths: 12,
      headCount: 10,
      closesOn: calendar.dateIn(30),
      competencies: [wish('livestream-operation', 3, 3), wish('presentation', 3)],
    },
  }
}

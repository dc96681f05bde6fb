import type { Material } from '../material'
import type { ResumeDraft } from '../resume-draft'
import { noWording } from '../resume-draft'
import { starterDraft } from '../starter-draft'

/** A fourth-year student with a semester's worth of everything. */
export const material: Material = {
  record: { name: '林小满', schoolName: '北江理工大学', college: '计算机科学与技术学院', major: '080902', level: '21', graduationYear: 2027, entryYear: 2023 },
  entries: [
    { entryId: 'i1', kind: 'internship', title: '后端开发实习', organisation: '冰城智联科技有限公司', position: '后端开发实习生', startsOn: '2026-07-01', endsOn: '2026-09-30', description: '- 参与园区物联网平台的订单与计费模块开发，独立完成 6 个接口的设计、实现与联调，日均处理请求 120 万次；\n- 把批量对账由逐条查询改为分批流式处理，夜间任务由 47 分钟缩短到 6 分钟；\n- 为核心模块补充单元测试 140 余个，覆盖率从 38% 提升到 81%，上线两个月零回滚。' },
    { entryId: 'p1', kind: 'project', title: '校园二手书交换小程序', role: '负责人、后端', organisation: '', startsOn: '2025-09-01', endsOn: '2026-01-10', description: '带领 4 人团队用 8 周完成小程序与云函数，上线首月 1,260 名同学使用。\n设计“先到先得”的预约流程，用确定性主键避免重复预约，压测 200 并发无超卖。' },
    { entryId: 'p2', kind: 'project', title: '基于 YOLO 的焊缝缺陷检测', role: '算法', startsOn: '2025-03-01', endsOn: '2025-06-30', description: '整理并标注 3,400 张焊缝图像，mAP@0.5 达到 0.87；用 ONNX Runtime 部署到工控机，单张推理 38 ms。' },
    { entryId: 'c1', kind: 'competition', title: '“蓝桥杯”全国软件和信息技术专业人才大赛 Java 组', award: '一等奖', reach: 'province', endsOn: '2026-04-11', description: '' },
    { entryId: 'c2', kind: 'competition', title: '全国大学生数学建模竞赛', award: '二等奖', reach: 'nation', endsOn: '2025-11-20', description: '' },
    { entryId: 's1', kind: 'student-work', title: '学习委员', organisation: '软件工程 2301 班', role: '学习委员', startsOn: '2023-10-01', endsOn: '2026-06-30', description: '组织每周一次的算法讨论会，累计 46 场。' },
    { entryId: 'v1', kind: 'volunteering', title: '乡村小学编程课', organisation: '“星火”支教队', hours: 86, startsOn: '2024-07-10', endsOn: '2024-08-05', description: '' },
    { entryId: 'k1', kind: 'certificate', title: '软件设计师（中级）', issuer: '人力资源和社会保障部', endsOn: '2026-05-25' },
    { entryId: 'l1', kind: 'language', title: 'CET-6', language: 'en', score: '562', endsOn: '2025-12-13' },
    { entryId: 'u1', kind: 'course', title: '数据结构', grade: { scale: 'percent', value: '96' } },
    { entryId: 'u2', kind: 'course', title: '操作系统', grade: { scale: 'percent', value: '92' } },
    { entryId: 'u3', kind: 'course', title: '数据库原理', grade: { scale: 'percent', value: '94' } },
    { entryId: 'u4', kind: 'course', title: '软件工程实践', grade: { scale: 'five-level', value: 'excellent' } },
    { entryId: 'u5', kind: 'course', title: '大学体育', grade: { scale: 'pass', value: 'pass' } },
    { entryId: 'h1', kind: 'hobby', title: '长跑', description: '2025 哈尔滨半程马拉松 1:52' },
    { entryId: 'g1', kind: 'gaokao-choice', title: '物理、化学、生物' },
  ],
  competencies: [
    { id: 'java', level: 3 },
    { id: 'sql', level: 3 },
    { id: 'data-structures', level: 3 },
    { id: 'git', level: 3 },
    { id: 'javascript', level: 3 },
    { id: 'backend-development', level: 2 },
    { id: 'teamwork', level: 4 },
    { id: 'leadership', level: 0 },
  ],
}

export const sampleDraft: ResumeDraft = {
  ...starterDraft(material, 'zh-CN', '后端开发工程师', ['java', 'sql']),
  phone: '139 0000 0107',
  email: 'lin.xiaoman@example.edu.cn',
  city: '哈尔滨',
  link: 'git.example.org/lin-xiaoman',
  summary: '软件工程专业大四，做过两个上线的后端项目。喜欢把慢的变快、把含糊的写成测试；愿意从维护老系统做起。',
  education: { ...noWording, text: '专业排名 12/186，平均学分绩点 3.68/4.0；国家励志奖学金（2025）' },
  skills: '熟悉 Java 与 Spring Boot，能独立完成接口设计、实现与测试\n了解 MySQL 索引与事务，做过慢查询优化；会用 Redis、RabbitMQ',
}

const worded = (title: string, role = '', place = '', text = '') => ({ title, role, place, text })
const english: Record<string, ReturnType<typeof worded>> = {
  i1: worded('Bingcheng Zhilian Technology', 'Backend Intern', '', 'Built the ordering and billing modules of an IoT platform: six APIs from design to production, 1.2 million requests a day\nRewrote nightly reconciliation as a batched stream: from 47 minutes down to 6\nAdded 140 unit tests to the core modules; coverage from 38% to 81%, no rollback in two months'),
  p1: worded('Campus Book Exchange (mini-program)', 'Lead, backend', '', 'Led a team of four; shipped in eight weeks, 1,260 users in the first month\nDesigned first-come reservations on deterministic keys: no double booking at 200 concurrent users'),
  p2: worded('Weld Defect Detection with YOLO', 'Algorithms', '', 'Labelled 3,400 images, mAP@0.5 of 0.87; deployed with ONNX Runtime at 38 ms an image'),
  c1: worded('Lanqiao Cup, Java', 'First prize, provincial level'),
  c2: worded('China Undergraduate Mathematical Contest in Modeling', 'Second prize, national level'),
  s1: worded('Class 2301, Software Engineering', 'Academic representative', '', 'Ran 46 weekly algorithm sessions'),
  v1: worded('Programming lessons at village schools', '', '“Spark” volunteers'),
  k1: worded('Software Designer (intermediate)', '', 'MOHRSS'),
  u1: worded('Data Structures'),
  u2: worded('Operating Systems'),
  u3: worded('Databases'),
  u4: worded('Software Engineering Practice'),
  u5: worded('Physical Education'),
  h1: worded('Long-distance running', '', '', 'Half marathon in 1:52'),
}

/** The same student in English, with wordings of this résumé. */
export const englishDraft: ResumeDraft = {
  ...sampleDraft,
  language: 'en',
  name: 'Xiaoman Lin',
  headline: 'Backend Engineer',
  city: 'Harbin, China',
  summary: 'Final-year software engineering student with two backend projects in production. I like making slow things fast and turning vague requirements into tests.',
  education: { title: 'Beijiang University of Technology', role: '', place: 'School of Computer Science', text: 'Rank 12 of 186, GPA 3.68/4.0; National Encouragement Scholarship (2025)' },
  sections: sampleDraft.sections.map((part) => ({ ...part, entries: part.entries.map((entry) => ({ ...entry, wording: english[entry.entryId] ?? entry.wording })) })),
  skills: 'Java and Spring Boot: design, implementation and tests of services\nMySQL indexes and transactions, slow-query tuning; Redis, RabbitMQ',
}

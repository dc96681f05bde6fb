import type { Role } from '~/domain/accounts/roles'

/** Somebody to walk in as. */
export interface DemoPersona {
  key: string
  openid: string
  name: string
  role: Role | 'newcomer'
  /** where the person stands, in one line */
  note: string
  noteEn: string
}

/** Seven people, one story. */
export const DEMO_PERSONAS = [
  { key: 'student', openid: 'demo-lin-xiaoman', name: '林小满', role: 'student', note: '北江理工大学软件工程大四：有一场马上开始的视频面试，还有一份邀请等她选时间', noteEn: 'Final-year software engineering student: a video interview about to begin, and an invitation waiting for her choice of time' },
  { key: 'newcomer', openid: 'demo-chen-zhixing', name: '陈知行', role: 'newcomer', note: '北江理工大学大四新用户：还没认领档案，学号 2023010188', noteEn: 'Final-year student, new here: has not claimed the record yet, student number 2023010188' },
  { key: 'rival', openid: 'demo-su-qing', name: '苏晴', role: 'student', note: '林小满的同班同学：收到同一组面试时间，先到先得', noteEn: "Lin Xiaoman's classmate: was offered the same interview times, first come, first served" },
  { key: 'senior', openid: 'demo-zhao-yifan', name: '赵一帆', role: 'alumnus', note: '去年毕业的学长：把职位转给学弟学妹，看得到有没有帮上忙', noteEn: 'Graduated last year: passes jobs on to younger students and sees whether it helped' },
  { key: 'recruiter', openid: 'demo-zhou-ming', name: '周明', role: 'recruiter', note: '冰城智联科技招聘负责人：单位已核验，手里有一批投递和今天的面试', noteEn: 'Recruits for a verified employer: a stack of applications and interviews today' },
  { key: 'new-recruiter', openid: 'demo-han-xue', name: '韩雪', role: 'recruiter', note: '拾光里文化传媒招聘：单位还没核验，草稿里有一条写了不该写的话', noteEn: 'Recruits for an employer not yet verified: one draft says what a posting must not say' },
  { key: 'career-office', openid: 'demo-wu-min', name: '吴敏', role: 'career-office', note: '北江理工大学就业指导中心：有单位和职位等她审核', noteEn: "The university's career office: employers and jobs wait for her review" },
] as const satisfies readonly DemoPersona[]

export type PersonaKey = (typeof DEMO_PERSONAS)[number]['key']

export function personaOf(key: PersonaKey): DemoPersona {
  const persona: DemoPersona | undefined = DEMO_PERSONAS.find((one) => one.key === key)
  if (!persona) throw new Error(`No persona ${key}`)
  return persona
}

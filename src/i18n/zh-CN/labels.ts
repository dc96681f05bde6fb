/** Sub-labels of a card; what goes by a known name is called as reference/labels has it. */
export const labels = {
  group: { skill: '技能', internship: '实习', practice: '实践', competition: '竞赛', certificate: '证书', language: '语言', learning: '学习', hobby: '爱好' },
  internship: { any: '有实习', 'three-months': '实习满三个月' },
  practice: { project: '做过项目', volunteering: '志愿服务', 'student-work': '学生工作', 'start-up': '创业' },
  competition: { school: '校级竞赛', city: '市级竞赛', province: '省级竞赛', nation: '国家级竞赛', international: '国际竞赛' },
  learning: { transcript: '成绩单已核验' },
  field: '学过{{field}}',
} as const

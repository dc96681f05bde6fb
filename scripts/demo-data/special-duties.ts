const DESIGN_DUTIES = [
  '理解需求和品牌规范，提出两三个方向的方案',
  '完成设计稿、源文件和交付规范，配合落地',
  '跟进打样、开发或施工，保证效果还原',
  '收集用户和客户反馈，持续打磨细节',
  '整理设计素材和组件，提升团队效率',
] as const

const POWER_DUTIES = [
  '参与电站、线路或配网设备的运行值班与巡视',
  '编制检修方案，完成设备预防性试验',
  '处理设备缺陷和故障抢修，做好记录',
  '执行两票三制，落实现场安全措施',
  '整理运行数据，参与节能与技改项目',
] as const

const FIELD_DUTIES = [
  '到田间、圈舍或养殖现场开展技术指导',
  '设计并执行试验，观察记录生长与健康状况',
  '推广新品种、新技术，组织农户或养殖户培训',
  '诊断病虫害或疫病，提出防治方案',
  '整理试验数据，撰写总结报告',
] as const

const DATA_DUTIES = [
  '梳理业务指标口径，搭建并维护经营看板',
  '从数据里找出异常和机会，写成看得懂的分析报告',
  '配合业务部门设计试点，用数据评估效果',
  '清洗和整合多来源数据，保证口径一致',
  '参与数据产品的需求设计与验收',
] as const

const TEST_DUTIES = [
  '参与需求评审，设计功能、接口和异常场景的用例',
  '执行测试并跟进缺陷，直到验证关闭',
  '编写自动化脚本，缩短回归时间',
  '整理测试报告，给出上线建议',
] as const

const OPERATIONS_DUTIES = [
  '负责服务器、网络和应用系统的日常巡检与监控',
  '处理故障和工单，记录原因与改进措施',
  '执行备份、升级和权限管理，落实安全要求',
  '编写部署脚本和运维手册，减少重复操作',
  '为同事提供桌面与系统支持',
] as const

const KINDERGARTEN_DUTIES = [
  '组织幼儿一日活动，照顾好进餐、午睡和户外活动',
  '设计主题活动和区域环境，观察记录幼儿成长',
  '与家长保持沟通，做好家园共育',
  '参加园本教研和安全演练',
] as const

const MEDICAL_SALES_DUTIES = [
  '向医护人员传递产品的学术信息，收集使用反馈',
  '组织科室会和学术活动，维护医院与药店客户',
  '遵守行业合规要求，如实记录拜访',
  '分析区域市场情况，完成阶段计划',
] as const

/** Where the family's lines would be beside the point: by the beginning of the occupation's code. */
export const DUTIES_BY_CODE: Readonly<Record<string, readonly string[]>> = {
  '2-09-06': DESIGN_DUTIES,
  '4-08-08-08': DESIGN_DUTIES,
  '2-02-12': POWER_DUTIES,
  '2-03': FIELD_DUTIES,
  '2-02-30-09': DATA_DUTIES,
  '4-07-02-05': DATA_DUTIES,
  '4-04-05-02': TEST_DUTIES,
  '2-02-10-08': OPERATIONS_DUTIES,
  '4-04-04-02': OPERATIONS_DUTIES,
  '4-04-05-04': OPERATIONS_DUTIES,
  '2-08-03': KINDERGARTEN_DUTIES,
  '2-06-07-07': MEDICAL_SALES_DUTIES,
}

/** Code | Chinese | English | titles met in postings | majors it mostly draws on. */
export const PUBLIC: readonly string[] = [
  '2-07-04-00|律师|Lawyer|律师助理,实习律师|0301',
  '2-07-09-00|法律顾问|Legal counsel|法务,法务专员|0301',
  '2-06-07-14|企业合规师|Compliance officer|合规专员|0301,1202',
  '2-06-12-01|专利代理专业人员|Patent agent|专利代理师,专利工程师|030102,08,07',
  '2-07-07-00|审判辅助人员|Court assistant|书记员,法官助理|0301',
  '2-07-11-01|社会工作者|Social worker|社工,社会工作者|0303,1204',
  '3-01-01-01|行政办事员|Administrative officer|行政专员,行政助理|1204,1202,0501',
  '3-01-01-02|政务服务办事员|Government service officer|政务窗口,政务专员|1204,0301',
  '3-01-02-02|秘书|Secretary|文秘,总经理助理|050107,0501,1204',
  '3-01-04-01|村务和社区工作者|Community worker|社区工作者,大学生村官|1204,0303',
  '2-10-07-00|档案专业人员|Archivist|档案管理员|1205',
]

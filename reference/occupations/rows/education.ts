/** Code | Chinese | English | titles met in postings | majors it mostly draws on. */
export const EDUCATION: readonly string[] = [
  '2-08-01-02|高等职业学校教师|Vocational college teacher|高职教师,专任教师|08,12,05,04',
  '2-08-02-01|高级中学教师|Senior secondary teacher|高中教师|0701,0702,0703,0501,0502,0705,0601',
  '2-08-02-03|初级中学教师|Junior secondary teacher|初中教师|0701,0702,0703,0501,0502,0705,0601',
  '2-08-02-04|小学教师|Primary school teacher|小学教师,小学班主任|0401,0501,0701,0502,5701',
  '2-08-03-00|幼儿园教师|Kindergarten teacher|幼师,幼儿教师|040106,5701',
  '2-08-04-00|特殊教育教师|Special education teacher|特教老师,康复教师|040108,0401',
  '4-07-03-05|职业培训师|Corporate trainer|培训讲师,课程顾问|0401,1202,0502',
  '2-09-07-01|教练员|Sports coach|体育教练,健身教练|0402',
]

import type { HeadingAliases } from '~/domain/sheets/find-header'
import type { RosterColumn } from './roster-row'

/** Headings as the sheets of schools and of the ministry's reporting system have them, best first. */
export const rosterHeadings: HeadingAliases<RosterColumn> = {
  studentNumber: ['学号', '学生学号', '学籍号', 'studentnumber', 'studentno', 'studentid'],
  name: ['姓名', '学生姓名', '名字', 'name', 'studentname'],
  college: ['学院', '院系', '所在学院', '所在院系', '学院名称', '院系名称', '院部', '二级学院', '系别', '院系所', 'college', 'school', 'department'],
  // A code is certain, a name only where the catalogue has it once: the code column comes first.
  major: ['专业代码', '专业编码', '专业代号', '国标专业代码', 'majorcode', '专业', '专业名称', '所学专业', 'major'],
  className: ['班级', '班级名称', '行政班', '所在班级', '行政班级', 'class', 'classname'],
  level: ['层次', '学历', '学历层次', '培养层次', '学历代码', '层次代码', '办学层次', 'level', 'degree', 'educationlevel'],
  // 年级 is no year of entry: for whoever came from a junior college it is the class they joined.
  entryYear: ['入学年份', '入学年', '入学年度', '入学时间', '入学日期', '入校时间', 'entryyear', 'enrolmentyear', 'enrollmentyear', 'admissionyear'],
  bornOn: ['出生日期', '出生年月日', '生日', 'bornon', 'birthdate', 'dateofbirth'],
  graduationYear: ['毕业年份', '毕业届别', '毕业年度', '届别', '毕业届', '毕业年', '毕业时间', '毕业日期', '预计毕业时间', '预计毕业年份', '应届年份', 'graduationyear', 'year'],
}

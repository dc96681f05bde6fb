import type { EducationLevel } from '~/domain/catalogues/codes'

/** Some students of one major who sit together. */
export interface Programme {
  college: string
  major: string
  /** how classes are called: 软工 → 软工2301 */
  short: string
  level: EducationLevel
  /** its share among the school's students */
  weight: number
}

export interface DemoSchool {
  id: string
  name: string
  city: string
  /** its share among the province's students */
  weight: number
  programmes: readonly Programme[]
}

const programme = (college: string, major: string, short: string, weight: number, level: EducationLevel = '21'): Programme => ({ college, major, short, level, weight })

/** Three schools that don't exist, in cities that do. */
export const DEMO_SCHOOLS: readonly DemoSchool[] = [
  {
    id: 'beijiang-tech',
    name: '北江理工大学',
    city: '230100',
    weight: 50,
    programmes: [
      programme('计算机学院', '080902', '软工', 10),
      programme('计算机学院', '080901', '计科', 10),
      programme('计算机学院', '080910', '大数据', 6),
      programme('计算机学院', '080717', '智能', 5),
      programme('计算机学院', '080901', '计硕', 4, '14'),
      programme('电气与自动化学院', '080601', '电气', 8),
      programme('电气与自动化学院', '080801', '自动化', 7),
      programme('电子信息学院', '080701', '电信', 6),
      programme('电子信息学院', '080703', '通信', 5),
      programme('机械工程学院', '080202', '机设', 8),
      programme('机械工程学院', '080207', '车辆', 4),
      programme('机械工程学院', '080202', '机硕', 3, '14'),
      programme('材料与化工学院', '080401', '材料', 5),
      programme('材料与化工学院', '081301', '化工', 4),
      programme('土木与建筑学院', '081001', '土木', 6),
      programme('土木与建筑学院', '120105', '造价', 4),
      programme('经济管理学院', '120203', '会计', 6),
      programme('经济管理学院', '120201', '工商', 4),
      programme('经济管理学院', '120108', '数管', 3),
    ],
  },
  {
    id: 'songling-normal',
    name: '松岭师范学院',
    city: '231000',
    weight: 30,
    programmes: [
      programme('教育科学学院', '040107', '小教', 10),
      programme('教育科学学院', '040106', '学前', 8),
      programme('文学院', '050101', '汉语言', 9),
      programme('文学院', '050306', '网新', 5),
      programme('外国语学院', '050201', '英语', 8),
      programme('外国语学院', '050207', '日语', 3),
      programme('外国语学院', '050202', '俄语', 3),
      programme('数学与统计学院', '070101', '数学', 7),
      programme('数学与统计学院', '071201', '统计', 4),
      programme('理学院', '070301', '化学', 4),
      programme('理学院', '070201', '物理', 4),
      programme('法学院', '030101', '法学', 6),
      programme('法学院', '030302', '社工', 3),
      programme('体育学院', '040201', '体育', 4),
      programme('美术与设计学院', '130502', '视传', 5),
      programme('经济与管理学院', '120801', '电商', 5),
      programme('经济与管理学院', '120206', '人力', 4),
      programme('食品与环境学院', '082701', '食品', 4),
      programme('食品与环境学院', '082502', '环工', 4),
    ],
  },
  {
    id: 'shuangqiao-vocational',
    name: '双桥河职业技术学院',
    city: '230600',
    weight: 20,
    programmes: [
      programme('信息工程系', '510203', '软件', 9, '31'),
      programme('信息工程系', '510202', '网络', 6, '31'),
      programme('信息工程系', '510205', '数据', 5, '31'),
      programme('智能制造系', '460301', '机电', 9, '31'),
      programme('智能制造系', '460305', '机器人', 5, '31'),
      programme('智能制造系', '460103', '数控', 6, '31'),
      programme('建筑工程系', '440301', '建工', 6, '31'),
      programme('建筑工程系', '440501', '造价', 5, '31'),
      programme('财经商贸系', '530302', '会计', 9, '31'),
      programme('财经商贸系', '530701', '电商', 7, '31'),
      programme('财经商贸系', '530802', '物流', 5, '31'),
      programme('护理系', '520201', '护理', 10, '31'),
      programme('护理系', '520301', '药学', 4, '31'),
      programme('旅游与教育系', '540106', '酒店', 4, '31'),
      programme('旅游与教育系', '570102', '学前', 6, '31'),
    ],
  },
]

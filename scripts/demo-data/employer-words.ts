import type { EmployerKindCode } from '~/reference/employer-kinds'
import type { IndustryCode } from '~/reference/industries'
import type { OccupationFamilyCode } from '~/reference/occupations/occupation-families'

/** One line of business: how its employers are called, what they say of themselves, whom they look for. */
export interface LineOfBusiness {
  industry: IndustryCode
  weight: number
  /** end of the name, after the stem; and what it does, completes "主要从事…" */
  trades: readonly (readonly [string, string])[]
  kinds: readonly (readonly [EmployerKindCode, number])[]
  families: readonly (readonly [OccupationFamilyCode, number])[]
}

const PRIVATE: readonly (readonly [EmployerKindCode, number])[] = [['39', 80], ['31', 12], ['32', 8]]
const MIXED: readonly (readonly [EmployerKindCode, number])[] = [['39', 55], ['31', 38], ['32', 7]]

/** Stems of invented names. */
export const NAME_STEMS = [
  '云杉', '澄远', '星岸', '北辰', '青禾', '松果', '鲸落', '山海', '知微', '远山', '晨曦', '麦田', '云帆', '白桦', '启明', '致远', '同舟', '锦程', '恒信', '博睿',
  '蓝湾', '天枢', '极光', '橡树', '砺行', '初晴', '风起', '长河', '望岳', '清源', '立德', '若谷', '明德', '和光', '行知', '拓新', '润泽', '晟华', '汇智', '千寻',
  '木棉', '丰瑞', '瑞和', '嘉禾', '安途', '捷联', '万里', '百川', '旭日', '聚力', '博远', '新苗', '小满', '谷雨', '惊蛰', '朗润', '云起', '星图', '微澜', '三味',
] as const

export const LINES_OF_BUSINESS: readonly LineOfBusiness[] = [
  { industry: 'I', weight: 24, kinds: PRIVATE, trades: [['软件有限公司', '企业管理软件的研发与服务'], ['数据科技有限公司', '数据中台和智能分析产品'], ['科技有限公司', '智慧校园与教育信息化'], ['物联科技有限公司', '物联网平台与行业应用'], ['信息技术有限公司', '网络安全产品与服务'], ['智联科技有限公司', '工业互联网平台']], families: [['it', 70], ['electronics', 6], ['business', 14], ['media', 10]] },
  { industry: 'C', weight: 22, kinds: MIXED, trades: [['装备制造有限公司', '高端装备的设计与制造'], ['汽车零部件有限公司', '汽车电子与零部件'], ['智能制造股份有限公司', '工业机器人与自动化产线'], ['电子有限公司', '传感器与智能终端']], families: [['manufacturing', 44], ['electronics', 32], ['it', 10], ['business', 14]] },
  { industry: 'C', weight: 12, kinds: MIXED, trades: [['新材料有限公司', '电池材料与储能系统'], ['食品有限公司', '寒地农产品深加工'], ['制药有限公司', '化学药与生物制剂'], ['乳业有限公司', '乳制品的研发与生产']], families: [['science', 64], ['manufacturing', 18], ['business', 18]] },
  { industry: 'E', weight: 10, kinds: MIXED, trades: [['建设工程有限公司', '房屋建筑与市政工程施工'], ['建筑设计院有限公司', '建筑与市政设计'], ['工程咨询有限公司', '工程造价与全过程咨询']], families: [['construction', 84], ['business', 10], ['public', 6]] },
  { industry: 'J', weight: 9, kinds: [['31', 60], ['39', 35], ['32', 5]], trades: [['农村商业银行', '面向中小企业和居民的金融服务'], ['财产保险有限公司', '财产与责任保险'], ['证券有限公司', '证券经纪与投资顾问'], ['融资担保有限公司', '普惠金融与风险管理']], families: [['finance', 74], ['business', 12], ['it', 14]] },
  { industry: 'F', weight: 12, kinds: PRIVATE, trades: [['国际贸易有限公司', '对俄跨境电商与贸易'], ['供应链有限公司', '生鲜与日用品的供应链'], ['电子商务有限公司', '品牌代理与线上零售'], ['连锁超市有限公司', '社区超市与即时零售']], families: [['business', 80], ['media', 10], ['finance', 10]] },
  { industry: 'P', weight: 16, kinds: [['22', 78], ['39', 22]], trades: [['实验学校', '九年一贯制义务教育'], ['第一中学', '高中教育'], ['外国语学校', '外语特色的义务教育'], ['职业技术学校', '职业教育与产教融合'], ['幼儿园', '学前教育与保育'], ['教育科技有限公司', '课程与教学资源的研发']], families: [['education', 88], ['public', 8], ['media', 4]] },
  { industry: 'Q', weight: 12, kinds: [['23', 84], ['39', 16]], trades: [['人民医院', '综合医疗与急救'], ['中医医院', '中西医结合诊疗'], ['妇幼保健院', '妇女儿童的诊疗与保健'], ['社区卫生服务中心', '基本医疗与公共卫生'], ['康复医院', '康复与健康管理']], families: [['health', 86], ['public', 8], ['finance', 6]] },
  { industry: 'M', weight: 12, kinds: [['39', 50], ['31', 25], ['20', 25]], trades: [['检测技术有限公司', '第三方检验检测'], ['环境科技有限公司', '环境监测与治理'], ['工程技术研究院', '工程技术研发与咨询'], ['测绘有限公司', '测绘与地理信息']], families: [['science', 58], ['construction', 24], ['electronics', 10], ['it', 8]] },
  { industry: 'R', weight: 8, kinds: PRIVATE, trades: [['文化传媒有限公司', '短视频与品牌内容'], ['数字创意有限公司', '数字创意与视觉设计'], ['广告有限公司', '广告创意与投放'], ['出版社有限公司', '图书出版与知识服务']], families: [['media', 84], ['business', 16]] },
  { industry: 'L', weight: 9, kinds: PRIVATE, trades: [['律师事务所', '法律与合规服务'], ['知识产权代理有限公司', '专利与商标代理']], families: [['public', 88], ['business', 12]] },
  { industry: 'L', weight: 7, kinds: PRIVATE, trades: [['会计师事务所', '审计、税务与财务咨询'], ['管理咨询有限公司', '企业管理咨询'], ['人力资源服务有限公司', '人力资源与招聘服务']], families: [['finance', 46], ['business', 54]] },
  { industry: 'D', weight: 6, kinds: [['31', 78], ['39', 22]], trades: [['电力有限公司', '电力供应与配网运维'], ['新能源发电有限公司', '风电与光伏电站'], ['热力有限公司', '城市供热'], ['水务有限公司', '城市供水与污水处理']], families: [['electronics', 60], ['science', 14], ['construction', 16], ['finance', 10]] },
  { industry: 'G', weight: 7, kinds: MIXED, trades: [['物流有限公司', '干线运输与城市配送'], ['供应链科技有限公司', '智慧仓储与供应链'], ['轨道交通运营有限公司', '轨道交通的运营与维护']], families: [['business', 60], ['electronics', 18], ['it', 22]] },
  { industry: 'H', weight: 4, kinds: PRIVATE, trades: [['酒店管理有限公司', '冰雪度假酒店'], ['文旅发展有限公司', '文旅综合体运营'], ['餐饮管理有限公司', '连锁餐饮']], families: [['business', 84], ['media', 16]] },
  { industry: 'A', weight: 6, kinds: MIXED, trades: [['种业有限公司', '寒地水稻的育种与种植'], ['牧业有限公司', '现代牧业与饲料'], ['农业科技有限公司', '智慧农业服务']], families: [['science', 80], ['business', 20]] },
  { industry: 'S', weight: 5, kinds: [['29', 100]], trades: [['公共就业服务中心', '就业与社会保障服务'], ['社会工作服务中心', '社会工作与志愿服务'], ['社区服务中心', '社区治理与便民服务']], families: [['public', 100]] },
]

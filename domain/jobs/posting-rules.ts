/**
 * What a posting must not say (unlawful) and what people who were cheated report (suspicious). Data, not code: a rule
 * is a pattern over prepared text (posting-text.ts), looked at clause by clause.
 * Patterns use no lookbehind: iOS before 16.4 can't read it.
 */
export const POSTING_RULES_VERSION = '2026-11'

export type PostingSeverity = 'unlawful' | 'suspicious'

export type PostingCategory =
  | 'school-tier'
  | 'gender'
  | 'marital-status'
  | 'household-registration'
  | 'education-form'
  | 'ethnicity'
  | 'health'
  | 'fees'
  | 'document-retention'
  | 'training-loan'
  | 'training-as-recruiting'
  | 'paid-referral'
  | 'fake-orders'
  | 'off-platform'
  | 'public-mailbox'
  | 'too-good-to-be-true'
  | 'labour-rights'
  | 'age'
  | 'appearance'
  | 'salary-range'

export interface PostingRule {
  id: string
  category: PostingCategory
  severity: PostingSeverity
  /** The words themselves; regular-expression source. */
  pattern: string
  /** Must also stand in the clause. */
  needs?: string
  /** Clears the clause. */
  unless?: string
  /** 'plain' keeps punctuation (addresses, numbers); 'squeezed' is the default. */
  on?: 'plain'
  /** Law or report that the rule rests on, see POSTING_SOURCES. */
  source: keyof typeof POSTING_SOURCES
}

/** R: read in a public source; K: common knowledge of the field, see DOMAIN 7. */
export const POSTING_SOURCES = {
  'three-prohibitions': '教育部“三严禁”：不得限定 985、211 高校，不得违规限定性别、户籍、学习方式，不得发布虚假和欺诈信息 (R)',
  'gender-notice': '人社部等九部门《关于进一步规范招聘行为促进妇女就业的通知》(2019)：不得限定性别或性别优先，不得询问婚育 (K)',
  'employment-promotion-law': '《就业促进法》第 26–31 条：民族、传染病病原携带、户籍等不得歧视 (K)',
  'labour-contract-law': '《劳动合同法》第 9 条：不得扣押证件、收取财物；第 19–20 条：试用期 (K)',
  'five-ministry-notice': '五部门关于网络招聘的通知 (2026-01) 与人社部令第 44 号：实名、核验、不得以招聘为名牟利 (R)',
  'reported-fraud': '求职者举报的常见骗局：招转培、培训贷、刷单、付费内推、引流 (R)',
  'campus-practice': '校园招聘惯例：与岗位无关的条件需人工判断 (K)',
} as const

const TIER = '(?:985|211|九八五|二一一|双一流|c9|清北|(?:国家)?重点(?:大学|本科|院校|高校)|名校|qs(?:世界|全球)?(?:排名)?前?\\d{2,3})'
const TIER_WORDS = `${TIER}(?:、|和|或|及|与|${TIER}|工程|建设|高校|院校|大学|学校)*`
const TIER_CLEAR = '不限|不要求|不看|无需|无关|不唯|不设|不作|均可|都可|也可|欢迎所有|合作|来自|团队|导师|创始|校友|我们的'
const REFUSE = '(?:勿扰|勿投|勿报|免谈|免投|除外|谢绝|不招|不要|不收|不考虑|不予考虑|请勿|绕道)'
const PROVINCES = '(?:河南|东北|黑龙江|吉林|辽宁|新疆|西藏|内蒙古|广西|宁夏|湖北|武汉|湖南|河北|山西|陕西|甘肃|青海|四川|重庆|贵州|云南|安徽|江西|福建|浙江|江苏|山东|广东|海南|北京|上海|天津)'
const EITHER_SEX = '男女|女男|性别不限|不限性别|不限男|男女不限|兼收'
const FREE = '不|免|无需|无须|无任何|严禁|禁止|杜绝|拒绝|谨防|警惕|公司承担|单位承担|公司报销|报销'
const DEPOSIT = '(?:押金|保证金|风险金|诚意金|报名费|资料费|服装费|工装费|培训费|入职费|建档费|中介费|介绍费|手续费|面试费|岗前费|定金|工牌费|办卡费)'
const SCHOOLING = '(?:学费|培训费|实训费|课程费|培训费用|课程费用)'

export const POSTING_RULES: readonly PostingRule[] = [
  // No limits to 985 or 211 schools
  { id: 'school-tier-limit', category: 'school-tier', severity: 'unlawful', pattern: TIER_WORDS, needs: '限|仅|只|必须|须|需|要求|应为|应届|面向|毕业|及以上|以上|学历|背景|本科|硕士|生源|招', unless: `${TIER_CLEAR}|优先`, source: 'three-prohibitions' },
  { id: 'school-tier-bare', category: 'school-tier', severity: 'unlawful', pattern: `(?:985|九八五)(?:、|和|或|及|与)?(?:211|二一一)(?!元|号|路|国道|\\d)`, unless: `${TIER_CLEAR}|优先`, source: 'three-prohibitions' },
  { id: 'school-tier-preference', category: 'school-tier', severity: 'suspicious', pattern: TIER_WORDS, needs: '优先', unless: TIER_CLEAR, source: 'three-prohibitions' },

  // No unlawful limits by gender
  { id: 'gender-limit', category: 'gender', severity: 'unlawful', pattern: '(?:仅限|只限|限|仅招|只招|只要|仅要|招聘|招收|诚聘|急招|诚招|要求|需要|须为|需为)(?:招聘|招收|招|为)?(?:应届|本科|大学|年轻|青年)?(?:男性|女性|男生|女生|男士|女士|男员工|女员工|男孩|女孩|男毕业生|女毕业生|帅哥|美女)', unless: `${EITHER_SEX}|宿舍|公寓|限定(?:款|版)|用户|顾客|客户|服装|产品|节`, source: 'gender-notice' },
  { id: 'gender-limit-short', category: 'gender', severity: 'unlawful', pattern: '(?:仅限|只限|限|只招|仅招|只要|要求|须为|需为)(?:男|女)(?!女|男|性|生|士|员|孩|毕|装|鞋|款|宿|厕)', unless: EITHER_SEX, source: 'gender-notice' },
  { id: 'gender-field', category: 'gender', severity: 'unlawful', pattern: '性别(?:要求)?(?:限|仅限|为|是)?(?:男|女)(?:性|生|士)?(?!女|男)', unless: `${EITHER_SEX}|均可|平等|比例`, source: 'gender-notice' },
  { id: 'gender-preference', category: 'gender', severity: 'unlawful', pattern: `(?:男|女)(?:性|生|士|员工|孩子?)?(?:优先|优选|为佳|${REFUSE})`, unless: '男女', source: 'gender-notice' },
  { id: 'gender-refusal', category: 'gender', severity: 'unlawful', pattern: '(?:不招|不要|不收|谢绝|拒收|不考虑)(?:男|女)(?!女|男)(?:性|生|士)?', unless: '男女', source: 'gender-notice' },
  { id: 'marital-limit', category: 'marital-status', severity: 'unlawful', pattern: `(?:限|仅限|要求|须|需|必须)?(?:已婚已育|未婚未育|已婚|未婚|已育|未育)(?:已育|未育)?(?:者|人士|女性|男性)?(?:优先|${REFUSE})|(?:限|仅限|要求|须|需|必须)(?:已婚|未婚|已育|未育)`, unless: '不限|均可|不作要求|无要求', source: 'gender-notice' },
  { id: 'childbearing-promise', category: 'marital-status', severity: 'unlawful', pattern: '(?:不得|不能|不准|不可|禁止|承诺不|保证不)(?:[^,，。;；]{0,6})(?:结婚|怀孕|生育|恋爱|生小孩|要孩子)', unless: '因|歧视|辞退|解除|降低', source: 'gender-notice' },

  // No unlawful limits by household registration, origin, ethnicity, health
  { id: 'household-limit', category: 'household-registration', severity: 'unlawful', pattern: '(?:本地|本市|本省|本区|城镇|城市|农村)?(?:户口|户籍)', needs: `限|仅|只|须|需|要求|必须|具有|持有|优先|${REFUSE}`, unless: '不限|无限制|无要求|不要求|无需|落户|解决|办理|迁|协助|户口本|均可|转入|积分|补贴|户籍所在地(?:社区|派出所)|业务|管理', source: 'three-prohibitions' },
  { id: 'origin-limit', category: 'household-registration', severity: 'unlawful', pattern: `(?:仅限|只限|限|只招|仅招|只要)(?:招)?(?:本地|本市|本省|当地|${PROVINCES})(?:人|籍|生源|户籍)`, unless: '不限|欢迎', source: 'employment-promotion-law' },
  { id: 'origin-preference', category: 'household-registration', severity: 'unlawful', pattern: `(?:本地|本市|本省|当地|${PROVINCES})(?:人|籍|生源)(?:优先|为佳)`, source: 'three-prohibitions' },
  { id: 'origin-refusal', category: 'household-registration', severity: 'unlawful', pattern: `(?:外地|外省|${PROVINCES})(?:人|籍|户口|户籍)?${REFUSE}|(?:不招|不要|不收|拒收|谢绝)(?:外地|外省|${PROVINCES})(?:人|籍)`, source: 'employment-promotion-law' },
  { id: 'ethnicity-limit', category: 'ethnicity', severity: 'unlawful', pattern: `(?:仅限|只限|限|只招|要求|须为)(?:为)?汉族|汉族优先|少数民族${REFUSE}|(?:不招|不要|不收)少数民族`, source: 'employment-promotion-law' },
  { id: 'hepatitis', category: 'health', severity: 'unlawful', pattern: '乙肝|乙型肝炎|两对半', unless: '不得|不查|不检|不作|歧视|疫苗|研发|药物|检测试剂|诊断', source: 'employment-promotion-law' },

  // No unlawful limits by form of education
  { id: 'education-form-limit', category: 'education-form', severity: 'unlawful', pattern: '(?:国家)?(?:统招|统分(?=全日制|本科|专科|大专|硕士|毕业|生|学历))(?:全日制)?(?:一本|二本|本科|专科|大专|硕士|研究生)?|全日制(?:普通)?(?:高校|高等|大学|本科|专科|大专|硕士|研究生|博士|学历|教育|统招)|第一学历|一本(?:以上|及以上|院校|毕业)', unless: '非全日制|不限|均可|不区分|同等|不要求|不看|不作|不论', source: 'three-prohibitions' },
  { id: 'education-form-refusal', category: 'education-form', severity: 'unlawful', pattern: `(?:自考|成教|成人教育|函授|夜大|电大|网络教育|专升本|专接本|民办|三本|独立学院|非全日制)(?:、|和|或|及|生|毕业生|毕业|学历|本科|自考|成教|函授)*${REFUSE}|(?:不招|不要|不收|不接受|不含|非)(?:自考|成教|函授|专升本|民办|三本|独立学院|非全日制)`, source: 'three-prohibitions' },

  // No fees, no documents kept, no unpaid work
  { id: 'fees-charged', category: 'fees', severity: 'unlawful', pattern: `(?:收取|缴纳|交纳|上交|预交|缴|交|付|预付|支付|扣除?)(?:[^,，。;；]{0,6})${DEPOSIT}`, unless: `${FREE}|采购|供应商|客户|投标|租赁|业主`, source: 'labour-contract-law' },
  { id: 'fees-own-cost', category: 'fees', severity: 'unlawful', pattern: `${DEPOSIT}(?:需|须|由)?(?:个人|员工|本人|学员)?(?:自理|自费|自付|承担|可退|退还|后退|一次性|\\d)`, unless: `${FREE}|投标|租赁|公司`, source: 'labour-contract-law' },
  { id: 'documents-kept', category: 'document-retention', severity: 'unlawful', pattern: '(?:扣押|扣留|抵押|押|代管|代为保管|上交)(?:[^,，。;；]{0,4})(?:身份证|毕业证|学位证|资格证|证件)', unless: '不|严禁|禁止|复印件', source: 'labour-contract-law' },
  { id: 'unpaid-trial', category: 'labour-rights', severity: 'unlawful', pattern: '(?:试用期?|试岗期?|试工期?|实习期?)(?:内|间)?(?:[^,，。;；]{0,6})(?:无薪|无工资|不发工资|没有工资|不计薪|义务)|(?:免费|无薪|义务)(?:试岗|试工|试用)', unless: '不会|不存在|绝不|不得|严禁|禁止|拒绝', source: 'labour-contract-law' },

  // Fraud that people report
  { id: 'training-loan', category: 'training-loan', severity: 'unlawful', pattern: `培训贷|先学后付|${SCHOOLING}(?:[^,，。;；]{0,8})(?:分期|贷款|可贷|零首付|0首付)|(?:分期|贷款|助学贷|零首付|0首付)(?:[^,，。;；]{0,6})${SCHOOLING}`, unless: '谨防|警惕|拒绝|严禁|杜绝|绝无|没有|不涉及', source: 'reported-fraud' },
  { id: 'training-first', category: 'training-as-recruiting', severity: 'suspicious', pattern: '(?:付费|自费|有偿|收费)(?:[^,，。;；]{0,6})(?:培训|实训|课程)|(?:培训|实训|学习)(?:[^,，。;；]{0,6})(?:自费|付费|费用自理)|(?:培训|实训|结业|毕业|学完|学成)(?:合格|结束|完成)?(?:后)?(?:包|保证?|推荐|安排)(?:就业|上岗|入职|分配)', unless: '免费|不收|无需|公司承担|拒绝|严禁|带薪|产品|内容付费|付费课程|运营|销售', source: 'reported-fraud' },
  { id: 'job-guaranteed', category: 'training-as-recruiting', severity: 'suspicious', pattern: '包(?:就业|分配|教会|录取)|保证?(?:就业|录取|入职)|签(?:订)?就业协议班|定向就业班|实训营', unless: '不|无法|谨防|警惕', source: 'reported-fraud' },
  { id: 'paid-referral', category: 'paid-referral', severity: 'suspicious', pattern: '(?:付费|有偿|收费)(?:内推|推荐|实习|直推)|内推(?:费|名额费)|保offer|内部(?:名额|指标|渠道)|(?:花钱|交钱)(?:进|入|买)|打点关系|走关系', unless: '拒绝|严禁|谨防|杜绝|奖', source: 'reported-fraud' },
  { id: 'fake-orders', category: 'fake-orders', severity: 'unlawful', pattern: '刷单|刷信誉|刷好评|刷销量|刷流水|刷钻|补单员|点赞(?:员|返现|赚|兼职)|跑分|做任务(?:返|赚|领)|垫付(?:返|做单|本金)|拉人头|发展下线', unless: '反|防|打击|识别|治理|风控|严禁|禁止|杜绝|抵制|谨防|检测|监测', source: 'reported-fraud' },
  { id: 'off-platform-chat', category: 'off-platform', severity: 'suspicious', pattern: '(?:加|添加|联系|扫码|私聊|咨询|请加|详聊|备注)(?:[^,，。;；]{0,4})(?:微信|薇信|威信|徽信|v信|vx|wx|qq|扣扣|企鹅号|telegram|纸飞机|蝙蝠(?:app|软件)?)(?!小程序|公众号|支付|生态|运营|营销|视频号|开放|读书)', unless: '客户|用户|企微|拒绝|谨防', source: 'reported-fraud' },
  { id: 'off-platform-account', category: 'off-platform', severity: 'suspicious', pattern: '(?:微信|薇信|威信|徽信|v信|vx|wx|qq|扣扣|weixin)(?:号码?|同号|群)?[a-z0-9][a-z0-9]{5,19}', source: 'reported-fraud' },
  { id: 'phone-number', category: 'off-platform', severity: 'suspicious', pattern: '1[3-9]\\d{9}(?!\\d)', source: 'reported-fraud' },
  { id: 'public-mailbox', category: 'public-mailbox', severity: 'suspicious', pattern: '[a-z0-9][a-z0-9._-]*@(?:qq|vip\\.qq|163|126|gmail|sina|sohu|foxmail|outlook|hotmail|yeah|139|189|aliyun)\\.[a-z]{2,3}', on: 'plain', source: 'reported-fraud' },
  { id: 'easy-money', category: 'too-good-to-be-true', severity: 'suspicious', pattern: '日(?:入|赚|结)(?:[^,，。;；]{0,2})\\d{3,}|月(?:入|赚)(?:轻松)?(?:过万|上万|\\d+万|数万|百万)|轻松(?:月入|日入|赚|过万)|躺赚|稳赚|零投资|在家(?:即可|就能|就可)?(?:赚|兼职|工作赚)|动动手指', unless: '不是|谨防|警惕', source: 'reported-fraud' },

  // Conditions that have little to do with the work
  { id: 'age-limit', category: 'age', severity: 'suspicious', pattern: '(?:年龄)?(?:要求|限|在|不超过|不得超过)?\\d{2}(?:至|到|~)?(?:\\d{2})?周?岁(?:以下|以内|以上|之间|及以下)?', unless: '不限|年满1[68]|服务|用户|儿童|老人|幼儿|学员|孩子', source: 'campus-practice' },
  { id: 'appearance', category: 'appearance', severity: 'suspicious', pattern: '五官端正|形象气质|形象(?:较)?(?:好|佳)|相貌|颜值|长相|身高(?:要求|需|须|在|不低于|达)?1?[\\dm]', unless: '不限|不要求|不看|产品|设计|高颜值的(?:产品|办公)', source: 'campus-practice' },
  { id: 'blood-and-stars', category: 'appearance', severity: 'suspicious', pattern: '星座|属相|生肖|血型', unless: '设计|内容|产品|研究|检测|不限', source: 'campus-practice' },
]
